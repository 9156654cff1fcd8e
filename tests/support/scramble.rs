//! Blanks and line breaks put elsewhere without changing what a laid-out text says.

/// The text with other blanks between words, other indentation, more empty lines, lists on one line or on several, other line ends.
pub fn scrambled(text: &str, seed: u64) -> String {
    let mut random = Random(seed | 1);
    let line_end = if random.one_in(4) { "\r\n" } else { "\n" };
    let mut out = String::new();
    let mut in_text = false;
    let mut deeper = "";
    let lines: Vec<&str> = text.lines().collect();
    let mut joined = false;
    for (number, line) in lines.iter().enumerate() {
        if in_text {
            // The lines of a text are moved all by the same.
            if !line.is_empty() {
                out += deeper;
            }
            out += line;
            out += line_end;
            in_text = !line.trim().starts_with("\"\"\"");
            continue;
        }
        let words = line.trim_start();
        if !joined {
            out += &" ".repeat(random.below(9));
        }
        joined = false;
        in_text = words.ends_with("\"\"\"");
        deeper = if random.one_in(2) { "   " } else { "" };
        let next = lines.get(number + 1).map_or("", |next| next.trim_start());
        let plain = !words.contains("//") && !next.starts_with("//") && !words.contains('{');
        let list = words.ends_with(',') && plain;
        blanks(words, list_line(words) && plain, &mut random, &mut out);
        if list && random.one_in(2) {
            out.push(' ');
            joined = true;
            continue;
        }
        out += &" ".repeat(random.below(2) * random.below(3));
        out += line_end;
        if words.is_empty() {
            out += &line_end.repeat(random.below(3));
        }
    }
    out
}

/// Whether a line holds values, so that after a comma it can be broken.
fn list_line(words: &str) -> bool {
    let name = words.split(':').next().unwrap_or_default();
    let field = name.len() < words.len() && name.chars().all(|c| c.is_alphanumeric() || c == '-');
    field && !["holds", "require", "when", "each"].contains(&name)
}

/// The words of a line with other blanks between them; texts stay as they are.
fn blanks(words: &str, breaks: bool, random: &mut Random, out: &mut String) {
    let comment = comment(words);
    let (words, comment) = words.split_at(comment);
    let mut quoted = false;
    let mut escaped = false;
    let mut before = ' ';
    for c in words.chars() {
        if c == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = quoted && c == '\\' && !escaped;
        if c == ' ' && !quoted {
            match random.below(8) {
                0 => out.push_str("  "),
                1 => out.push('\t'),
                2 if breaks && before == ',' => out.push_str("\n    "),
                _ => out.push(' '),
            }
        } else {
            out.push(c);
        }
        before = c;
    }
    out.push_str(comment);
}

/// Where the comment of a line begins.
fn comment(words: &str) -> usize {
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in words.char_indices() {
        if c == '"' && !escaped {
            quoted = !quoted;
        }
        escaped = quoted && c == '\\' && !escaped;
        if !quoted && words.get(at..).is_some_and(|rest| rest.starts_with("//")) {
            return at;
        }
    }
    words.len()
}

/// Numbers that only depend on the seed.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}
