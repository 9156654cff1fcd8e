#!/usr/bin/env bash
# Makes the pictures of the README anew, from what the program prints now: `docs/images/make.sh` at the root of the repository.
# Needs Chromium, under the name in $CHROMIUM or as `chromium`.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# picture FILE OUT WIDTH HEIGHT
picture() {
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-sync --disable-background-networking \
    --disable-component-update --no-first-run --hide-scrollbars --user-data-dir="$folder/profile" \
    --window-size="$3,$4" --screenshot="docs/images/$2" "file://$1" 2> "$folder/log" || { cat "$folder/log" >&2; exit 1; }
}

# The policy that the README shows, and what is found in it, in the colours of a terminal.
awk '/^```policy$/ { inside = 1; next } /^```$/ { if (inside) exit } inside' README.md > "$folder/shop.policy"
root=$PWD
cargo build --quiet
program=$(cargo metadata --no-deps --format-version 1 | sed 's/.*"target_directory":"\([^"]*\)".*/\1/')/debug/policyc
{ cd "$folder" && "$program" check shop.policy --as-of 2026-01-31 --color always; } > "$folder/found" || [ $? = 1 ]
cd "$root"
{
  echo '<meta charset="utf-8"><style>
    body { margin: 18px 22px; background: #0d1117; color: #e6edf3; }
    pre { margin: 0; font: 14px/16px "DejaVu Sans Mono", monospace; }
  </style><pre><font color="#8b949e">$ policyc check shop.policy</font>'
  escape=$(printf '\033')
  sed -e 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g' \
    -e "s/$escape\[0m/<\/font><\/b>/g; s/$escape\[1m/<b>/g" \
    -e "s/$escape\[\(31\|38;5;9\)m/<font color=\"#ff7b72\">/g" \
    -e "s/$escape\[\(33\|38;5;11\)m/<font color=\"#e3b341\">/g" \
    -e "s/$escape\[\(36\|34\|38;5;14\|38;5;12\)m/<font color=\"#56d4dd\">/g" \
    -e "s/$escape\[[0-9;]*m//g" "$folder/found"
  echo '</pre>'
} > "$folder/diagnostic.html"
picture "$folder/diagnostic.html" diagnostic.png 640 $((36 + 16 * ($(wc -l < "$folder/found") + 1)))

# The beginning of the notice of an example in which nothing is found.
"$program" build examples/hello --out "$folder/out" > "$folder/log"
picture "$folder/out/privacy.en.html" notice.png 1280 860
