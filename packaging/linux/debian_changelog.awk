# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/CHANGELOG.md in the form of debian/changelog. Wants -v revision, maintainer and epoch (seconds since 1970),
# which dates a version that is "not released yet"; a released one has its day in brackets, as in "## 0.1.0 (2026-12-24)".
function date_of(when,    command, text) {
    command = "LC_ALL=C date -R -u -d '" when "'"
    command | getline text
    close(command)
    return text
}

# An item in lines of 78 characters, the first with its asterisk.
function flush_item(    words, count, line, i) {
    count = split(item, words, " ")
    line = "  *"
    for (i = 1; i <= count; ++i) {
        if (length(line) + 1 + length(words[i]) > 78) {
            print line
            line = "   "
        }
        line = line " " words[i]
    }
    if (count > 0)
        print line
    item = ""
}

function end_version() {
    flush_item()
    if (date != "")
        printf "\n -- %s  %s\n", maintainer, date
}

/^## / {
    if (date != "") {
        end_version()
        print ""
    }
    released = match($0, /[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/)
    date = date_of(released ? substr($0, RSTART, RLENGTH) : "@" epoch)
    printf "rehearsal (%s-%s) %s; urgency=medium\n\n", $2, revision, released ? "unstable" : "UNRELEASED"
}
/^- / { flush_item(); item = substr($0, 3) }
/^  / { item = item " " $0 }
END { end_version() }
