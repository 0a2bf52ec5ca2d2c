# SPDX-License-Identifier: GPL-3.0-or-later
# Read by the scripts of packaging/: how they talk, and how a long step shows that it lives. All of it goes to stderr.

say() { printf 'liandong: %s\n' "$*" >&2; }

fail() {
    printf 'liandong: %s\n' "$@" >&2
    exit 1
}

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# Counts in an apt log what is fetched, unpacked and set up.
count_packages() {
    LC_ALL=C awk '
        /^I: running apt-get update/ { two_parts = 1 }
        /^I: installing remaining packages/ { total = got = unpacked = ready = two_parts = 0 }
        / newly installed/ { total += $3 }
        /^Get:/ { ++got }
        /^Unpacking / { ++unpacked }
        /^Setting up / { ++ready }
        END {
            if (!total) { print "reading the package lists"; exit }
            share = 100 * (got + unpacked + ready) / (3 * total)
            if (share > 99) share = 99
            printf "%s%d %%: %d packages, %d fetched, %d unpacked, %d set up", two_parts ? "base system, " : "", share, total, got, unpacked, ready
        }' "$1"
}

# follow PID LOG TITLE: waits for a package tool and shows what it has done; its exit code.
# On a terminal one line that changes each second, elsewhere a line every 15 seconds.
follow() {
    local pid=$1 log=$2 title=$3 start=$SECONDS last=$SECONDS
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        if [ -t 2 ]; then
            printf '\r\033[K%s  %s  %s' "$(minutes $((SECONDS - start)))" "$title" "$(count_packages "$log")" >&2
        elif ((SECONDS - last >= 15)); then
            last=$SECONDS
            say "$(minutes $((SECONDS - start)))  $title  $(count_packages "$log")"
        fi
    done
    if [ -t 2 ]; then printf '\r\033[K' >&2; fi
    wait "$pid"
}
