//! Filling the paragraphs of a text. Whatever might be anything else than plain words in lines is left as it stands: lists, headings, quotes,
//! tables, code, hard breaks, lines that are set further in.

use unicode_width::UnicodeWidthStr;

/// A text whose plain paragraphs are filled to a width, with one empty line where there were several.
pub(super) fn filled(said: &str, width: usize) -> String {
    let lines: Vec<&str> = said.lines().collect();
    if lines.iter().any(|line| ["```", "~~~", "<"].iter().any(|mark| line.trim_start().starts_with(mark))) {
        return said.to_owned();
    }
    let mut out: Vec<String> = Vec::new();
    for chunk in lines.chunk_by(|a, b| a.trim().is_empty() == b.trim().is_empty()) {
        if chunk.iter().all(|line| line.trim().is_empty()) {
            out.push(String::new());
        } else {
            let filled = if plain(chunk) { fill(chunk, width) } else { None };
            out.extend(filled.unwrap_or_else(|| chunk.iter().map(|line| (*line).to_owned()).collect()));
        }
    }
    out.join("\n")
}

/// Whether lines are a paragraph of nothing but words.
fn plain(chunk: &[&str]) -> bool {
    chunk.iter().enumerate().all(|(number, line)| {
        let last = number + 1 == chunk.len();
        let indented = line.starts_with([' ', '\t']);
        let hard_break = !last && (line.ends_with("  ") || line.ends_with('\\'));
        let first = line.split(' ').next().unwrap_or_default();
        !line.trim().is_empty()
            && !indented
            && !hard_break
            && !begins_something(first, number == 0)
            && !line.trim_end().contains("  ")
            && !line.contains('\t')
    })
}

/// Whether a line that begins with a word may be something else than a line of a paragraph. Within a paragraph, `2026.` begins no list; only `1.`
/// does.
fn begins_something(word: &str, first: bool) -> bool {
    let mark = ["#", ">", "|", "=", "<", "---", "***", "___", "```", "~~~", ":"].iter().any(|mark| word.starts_with(mark));
    let bullet = matches!(word, "-" | "+" | "*" | "--" | "**" | "_" | "__");
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = if first { digits.len() < word.len() && matches!(digits, "." | ")") } else { matches!(word, "1." | "1)") };
    let definition = word.starts_with('[') && word.contains("]:");
    mark || bullet || number || definition
}

/// The words of a paragraph in lines; nothing where brackets are open at its end.
fn fill(chunk: &[&str], width: usize) -> Option<Vec<String>> {
    let joined = chunk.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join(" ");
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in words(&joined)? {
        if line.is_empty() {
            line.push_str(&word);
        } else if line.width() + 1 + word.width() <= width || begins_something(word.split(' ').next().unwrap_or_default(), false) {
            line.push(' ');
            line.push_str(&word);
        } else {
            lines.push(std::mem::replace(&mut line, word));
        }
    }
    lines.push(line);
    Some(lines)
}

/// The words of a paragraph. References in braces, links and code are one word each, whatever stands in them; nothing where one of them does
/// not end.
fn words(paragraph: &str) -> Option<Vec<String>> {
    let mut all = vec![String::new()];
    let (mut braces, mut brackets, mut address, mut code) = (0_usize, 0_usize, false, false);
    let mut before = ' ';
    for c in paragraph.chars() {
        match c {
            '`' if before != '\\' => code = !code,
            _ if code => {}
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            '[' if before != '\\' => brackets += 1,
            ']' if before != '\\' => brackets = brackets.saturating_sub(1),
            '(' if before == ']' => address = true,
            ')' => address = false,
            _ => {}
        }
        if c == ' ' && braces == 0 && brackets == 0 && !address && !code {
            all.push(String::new());
        } else if let Some(word) = all.last_mut() {
            word.push(c);
        }
        before = c;
    }
    (braces == 0 && brackets == 0 && !address && !code).then_some(all)
}
