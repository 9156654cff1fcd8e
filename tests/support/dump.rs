//! A syntax tree as short lines, for tests.

use policyc::source::Span;
use policyc::syntax::ast::*;

/// The tree of a file, one line for each declaration, field and block text.
pub fn file(file: &File, text: &str) -> String {
    let mut dump = Dump { text, out: String::new() };
    for decl in &file.decls {
        dump.decl(decl, 0);
    }
    dump.out
}

struct Dump<'a> {
    text: &'a str,
    out: String,
}

impl Dump<'_> {
    fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).expect("a span lies in the file, on characters")
    }

    fn line(&mut self, depth: usize, line: &str) {
        self.out.push_str(&"  ".repeat(depth));
        self.out.push_str(&line.replace('\n', "\\n").replace('\r', "\\r"));
        self.out.push('\n');
    }

    fn decl(&mut self, decl: &Decl, depth: usize) {
        let mut line = format!("({}", self.slice(decl.kind));
        for name in decl.name.iter().chain(&decl.more) {
            line += &format!(" {}", self.slice(*name));
        }
        if let Some(title) = decl.title {
            line += &format!(" {}", self.slice(title.span));
        }
        for qual in &decl.quals {
            line += &self.qual(qual);
        }
        line += if decl.body.is_some() { ") {" } else { ")" };
        assert!(self.slice(decl.span).starts_with(self.slice(decl.kind)));
        assert!(decl.span.end >= decl.header().end);
        self.line(depth, &line);
        for item in decl.body.iter().flatten() {
            match item {
                Item::Decl(decl) => self.decl(decl, depth + 1),
                Item::Block(text) => {
                    let line = self.slice(text.span).to_owned();
                    self.line(depth + 1, &line);
                }
                Item::Field(field) => {
                    let value = match &field.value {
                        FieldValue::Values(values) if values.is_empty() => "<broken>".to_owned(),
                        FieldValue::Values(values) => self.values(values),
                        FieldValue::Block(text) => self.slice(text.span).to_owned(),
                        FieldValue::Expr(expr) => self.expr(expr),
                        FieldValue::Binder(binder) => self.binder(binder),
                    };
                    assert!(self.slice(field.span).starts_with(self.slice(field.name)));
                    let line = format!("{}: {value}", self.slice(field.name));
                    self.line(depth + 1, &line);
                }
            }
        }
    }

    fn values(&self, values: &[Value]) -> String {
        let all: Vec<String> = values.iter().map(|value| self.value(value)).collect();
        all.join(", ")
    }

    fn value(&self, value: &Value) -> String {
        self.slice(value.span);
        let mut out = self.operands(&value.head);
        for qual in &value.quals {
            out += &self.qual(qual);
        }
        out.trim_start().to_owned()
    }

    fn qual(&self, qual: &Qual) -> String {
        assert!(self.slice(qual.span).starts_with(qual.prep.word()));
        format!(" [{} {}]", qual.prep.word(), self.operands(&qual.operands))
    }

    fn operands(&self, operands: &[Operand]) -> String {
        let all: Vec<String> = operands.iter().map(|operand| self.operand(operand)).collect();
        all.join(" & ")
    }

    fn operand(&self, operand: &Operand) -> String {
        let atom = self.atom(&operand.atom, operand.span);
        match operand.text {
            Some(text) => format!("{atom}={}", self.slice(text.span)),
            None => atom,
        }
    }

    fn atom(&self, atom: &Atom, span: Span) -> String {
        let text = self.slice(span);
        match atom {
            Atom::Name => text.to_owned(),
            Atom::Code => format!("<code {text}>"),
            Atom::Finding => format!("<finding {text}>"),
            Atom::Fixed(fixed) => format!("<{}>", fixed.word()),
            Atom::Choice(choice) => format!("<{choice:?}>"),
            Atom::Text(quoted) => self.slice(quoted.span).to_owned(),
            Atom::Date(date) => format!("<{date}>"),
            Atom::Duration(duration) => format!("<{:?} {} {:?}>", duration.precision, duration.amount, duration.unit),
            Atom::Number(number) => format!("<{}e-{}>", number.digits, number.scale),
            Atom::Group(values) => format!("({})", self.values(values)),
        }
    }

    fn binder(&self, binder: &Binder) -> String {
        self.slice(binder.span);
        let mut out = format!("{} {}", self.slice(binder.over), self.slice(binder.var));
        if let Some(of) = &binder.of {
            out += &format!(" of {}", self.expr(of));
        }
        if let Some(filter) = &binder.filter {
            out += &format!(" where {}", self.expr(filter));
        }
        out
    }

    fn expr(&self, expr: &Expr) -> String {
        let text = self.slice(expr.span).to_owned();
        let all = |name: &str, of: &[Expr]| {
            let parts: Vec<String> = of.iter().map(|expr| self.expr(expr)).collect();
            format!("({name} {})", parts.join(" "))
        };
        match &expr.node {
            ExprNode::Path => text,
            ExprNode::Literal(atom) => self.atom(atom, expr.span),
            ExprNode::Call { function, args } => all(&format!("call {}", self.slice(*function)), args),
            ExprNode::Not(of) => format!("(not {})", self.expr(of)),
            ExprNode::And(of) => all("and", of),
            ExprNode::Or(of) => all("or", of),
            ExprNode::Compare { left, op, right } => format!("({op:?} {} {})", self.expr(left), self.expr(right)),
            ExprNode::Shift { base, minus, by } => {
                format!("({} {} {})", if *minus { "-" } else { "+" }, self.expr(base), self.expr(by))
            }
            ExprNode::Has { left, right } => format!("(has {} {})", self.expr(left), self.expr(right)),
            ExprNode::Quantified { quantifier, binder, body } => match body {
                Some(body) => format!("({quantifier:?} [{}] {})", self.binder(binder), self.expr(body)),
                None => format!("({quantifier:?} [{}])", self.binder(binder)),
            },
        }
    }
}
