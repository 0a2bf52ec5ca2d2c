# SPDX-License-Identifier: GPL-3.0-or-later
# Read by packaging/env: makes the private Debian root, and keeps the cache folder tidy.

suite=trixie

# The root's name follows everything it is made from.
root_name() { printf 'root-%s' "$({ packages; echo "$suite 1 $(uname -m)"; } | sha256sum | cut -c1-12)"; }

# The mirror this machine itself gets Debian from; nothing when it is no Debian.
own_mirror() {
    has apt-get && (
        . /etc/os-release
        [ "$ID" = debian ] && apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' \
            | awk -v release="${VERSION_CODENAME:-}" '$1 == release && $2 == "main" && $3 ~ /^https?:/ { print $3; exit }'
    ) 2>/dev/null
}

# Proxies and certificates that this machine's apt was told to use, as options for mmdebstrap.
own_apt_options() {
    has apt-config || return 0
    apt-config dump --format '%F "%v";%n' 2>/dev/null | grep -iE '^Acquire::https?::([^ ]*::)?(Proxy|CAInfo) "[^"]' \
        | sed 's/^/--aptopt=/'
}

# A filter that lets a user make a root without being root: a change of owner is answered with "done".
# The words are classic BPF; bubblewrap hands them to the kernel.
owner_filter() {
    LC_ALL=C perl -e '
        my %machines = (
            x86_64  => [0xC000003E, 92, 93, 94, 260, 116],  # chown fchown lchown fchownat setgroups
            aarch64 => [0xC00000B7, 55, 54, 159],           # fchown fchownat setgroups
        );
        my ($arch, @calls) = @{$machines{$ARGV[0]} // exit 1};
        sub op { print pack("SCCL", @_) }
        op(0x20, 0, 0, 4);
        op(0x15, 0, @calls + 1, $arch);
        op(0x20, 0, 0, 0);
        op(0x15, @calls - $_, 0, $calls[$_]) for 0 .. $#calls;
        op(0x06, 0, 0, 0x7fff0000);
        op(0x06, 0, 0, 0x00050000);
    ' "$(uname -m)"
}

can_sandbox() { bwrap --bind / / --dev /dev true 2>/dev/null; }

# start_mmdebstrap FOLDER: in the background, with its own mounts and processes, so that nothing outlives it; sets pid.
start_mmdebstrap() {
    local folder=$1 mirror options
    mirror=${LIANDONG_MIRROR:-$(own_mirror)}
    mapfile -t options < <(own_apt_options)
    set -- mmdebstrap --mode=root --variant=apt --format=directory --verbose --aptopt='APT::Install-Recommends "false"' \
        "${options[@]}" --include="$(packages | paste -s -d ,)"
    if ! . /etc/os-release 2>/dev/null || [ "${ID:-}" != debian ]; then
        [ -r "$keyring" ] && set -- "$@" --keyring="$keyring"
    fi
    say "mirror: ${mirror:-mmdebstrap\'s default}"
    if [ "$(id -u)" -eq 0 ]; then
        LC_ALL=C unshare --mount --pid --fork --kill-child --mount-proc --propagation private \
            "$@" "$suite" "$folder/root" ${mirror:+"$mirror"} >"$folder/log" 2>&1 </dev/null 9>&- &
    else
        owner_filter >"$folder/filter" || fail "making a root as an ordinary user works on x86_64 and aarch64 only"
        LC_ALL=C bwrap --unshare-user --unshare-pid --die-with-parent --uid 0 --gid 0 --cap-add ALL \
            --bind / / --dev /dev --proc /proc --seccomp 8 8<"$folder/filter" -- \
            "$@" --skip=chroot/mount/dev --extract-hook='mount --rbind /dev "$1/dev"' \
            --aptopt='APT::Sandbox::User "root"' "$suite" "$folder/root" ${mirror:+"$mirror"} \
            >"$folder/log" 2>&1 </dev/null 9>&- &
    fi
    pid=$!
}

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

explain_failure() {
    local log=$1
    say "the root could not be made. Last lines of $log:"
    tail -n 12 "$log" >&2
    if grep -qE 'NO_PUBKEY|EXPKEYSIG|public key is not available|unable to locate any suitable keyring' "$log"; then
        fail "The keys of the Debian archive on this machine are too old or missing ($keyring)." \
            "They come with: apt-get update && apt-get install debian-archive-keyring"
    elif grep -qiE 'could not resolve|temporary failure|could not connect|connection (failed|refused|timed out)|unreachable' "$log"; then
        fail "The mirror was not reached. Another one is used with LIANDONG_MIRROR=http://HOST/debian packaging/env"
    elif grep -qE 'does not have a Release file|^  +4[0-9][0-9] ' "$log"; then
        fail "The mirror has no $suite or lacks a file. Another one is used with LIANDONG_MIRROR=http://HOST/debian packaging/env"
    elif grep -q 'No space left' "$log"; then
        fail "The disk of $cache is full; the root needs 3 GB. Another place is used with XDG_CACHE_HOME=FOLDER"
    elif grep -qE 'Operation not permitted|Permission denied' "$log"; then
        fail "This machine does not let the script mount (a container, perhaps). A machine or image with Debian 13 needs no root."
    fi
    exit 1
}

drop_folder() {
    rm -rf --one-file-system "$1" 2>/dev/null || { chmod -R u+rwX "$1" && rm -rf --one-file-system "$1"; }
}

# Makes $cache/NAME unless it is there; a second run waits for the first.
make_root() {
    local name=$1 making free pid
    exec 9>"$cache/making.lock"
    if ! flock -n 9; then
        say "another run is making the root, waiting for it"
        flock 9
    fi
    if [ ! -d "$cache/$name" ]; then
        for making in "$cache"/making-*/; do
            if [ -d "$making" ]; then drop_folder "$making"; fi
        done
        free=$(df -Pk "$cache" | awk 'NR == 2 { print $4 }')
        ((free > 3000000)) || fail "$cache has $((free / 1000)) MB left, the root needs 3000 MB. Another place: XDG_CACHE_HOME=FOLDER"
        making=$(mktemp -d "$cache/making-XXXXXX") || fail "cannot write to $cache"
        say "making a private Debian 13 in $cache (once; 2 GB, 2 to 5 minutes)"
        trap 'kill -KILL "$pid" 2>/dev/null; wait "$pid"; drop_folder "$making"; say "stopped, nothing is left behind"; exit 130' INT TERM HUP
        start_mmdebstrap "$making"
        if ! follow "$pid" "$making/log" "making the root"; then
            mv -f "$making/log" "$cache/making.log"
            drop_folder "$making"
            explain_failure "$cache/making.log"
        fi
        trap - INT TERM HUP
        add_user "$making/root"
        chmod 755 "$making/root"
        mv "$making/root" "$cache/$name" || fail "cannot write to $cache"
        drop_folder "$making"
        rm -f "$cache/making.log"
        say "the root is ready after $(minutes $SECONDS)"
    fi
    exec 9>&-
}

# The user is known by name inside too.
add_user() {
    local root=$1
    grep -q "^[^:]*:[^:]*:$(id -u):" "$root/etc/passwd" || getent passwd "$(id -u)" >>"$root/etc/passwd"
    grep -q "^[^:]*:[^:]*:$(id -g):" "$root/etc/group" || getent group "$(id -g)" >>"$root/etc/group"
}

# Removes roots of other package lists that nobody runs in and nobody has used for a day.
drop_old_roots() {
    local lock name
    for lock in "$cache"/root-????????????.lock; do
        name=$(basename "$lock" .lock)
        [ -e "$lock" ] && [ "$name" != "$1" ] && [ -n "$(find "$lock" -mmin +1440)" ] || continue
        (
            flock -n 9 || exit 0
            say "removing $name, unused for a day"
            drop_folder "$cache/$name" && rm -f "$lock"
        ) 9>>"$lock"
    done
}
