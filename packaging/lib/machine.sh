# SPDX-License-Identifier: GPL-3.0-or-later
# Read by packaging/env: what this machine has, and installing what it lacks.

oldest_qt=6.8

packages() { sed 's/#.*//' "$packaging/packages.txt" | tr -s ' \t' '\n' | sed '/^$/d' | LC_ALL=C sort -u; }

has() { command -v "$1" >/dev/null 2>&1; }

# version_is_enough FOUND WANTED
version_is_enough() { [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$2" ]; }

uses_dpkg() { has dpkg-query && has apt-get; }

# missing_packages NAME...: those that dpkg does not have.
missing_packages() {
    printf '%s\n' "$@" | LC_ALL=C sort -u | LC_ALL=C comm -23 - <(
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null \
            | sed -n 's/^installed //p' | LC_ALL=C sort -u)
}

# Whether this machine's own packages give a new enough Qt. Debian's release tells it, even before the first
# "apt-get update"; elsewhere the package lists do.
packages_are_new_enough() {
    uses_dpkg || return 1
    if (. /etc/os-release && [ "$ID" = debian ]) 2>/dev/null; then
        (. /etc/os-release && [ "${VERSION_ID:-99}" -ge 13 ])
    else
        version_is_enough "$(LC_ALL=C apt-cache policy qt6-base-dev 2>/dev/null \
            | sed -n 's/^ *Candidate: *\([0-9][0-9.]*\).*/\1/p')" "$oldest_qt"
    fi
}

qt_installed() {
    local tool
    for tool in qmake6 qtpaths6; do
        if has "$tool"; then
            "$tool" -query QT_VERSION 2>/dev/null && return
        fi
    done
}

# Whether a build can run right here, without a private root.
machine_is_ready() {
    version_is_enough "$(qt_installed)" "$oldest_qt" || return 1
    if uses_dpkg; then
        # shellcheck disable=SC2046
        [ -z "$(missing_packages $(packages))" ]
    else
        has cmake && has ninja && has c++ && has git
    fi
}

# Sets as_root to what goes in front of a command that needs the administrator's rights; fails when there is no way.
find_rights() {
    as_root=()
    [ "$(id -u)" -eq 0 ] && return 0
    has sudo || return 1
    as_root=(sudo)
    sudo -n true 2>/dev/null && return 0
    [ -t 0 ] && [ -t 2 ]
}

# install_packages NAME...: with apt-get; find_rights must have succeeded.
install_packages() {
    local log pid
    say "installing with apt-get: $(echo "$@" | fold -s -w 90 | sed '2,$s/^/          /')"
    if ((${#as_root[@]})) && ! sudo -n true 2>/dev/null; then
        say "(your password is asked for by sudo; to install nothing on this machine, press Ctrl-C and set LIANDONG_ENV=private)"
        sudo -v || return 1
    fi
    log=$(mktemp) || return 1
    (
        set -e
        "${as_root[@]}" apt-get update
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get install --yes --no-install-recommends \
            -o DPkg::Lock::Timeout=600 "$@"
    ) >"$log" 2>&1 </dev/null &
    pid=$!
    trap 'kill "$pid" 2>/dev/null; rm -f "$log"; exit 130' INT TERM HUP
    if follow "$pid" "$log" "installing"; then
        trap - INT TERM HUP
        rm -f "$log"
        return 0
    fi
    trap - INT TERM HUP
    say "apt-get failed; its last lines:"
    tail -n 15 "$log" >&2
    rm -f "$log"
    return 1
}
