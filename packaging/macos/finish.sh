#!/bin/sh
# What only a Mac can do for Briefbook.app: try it, sign it, pack it into a disk image, have Apple notarise it.
# It changes a copy of the application and leaves the original as it is. “finish.sh --help” tells how it is used.
# shellcheck disable=SC1111  # sentences have the quotation marks of sentences
set -eu

say() { printf '%s\n' "$*"; }
stop() {
    printf 'finish.sh: %s\n' "$*" >&2
    exit 1
}

usage() {
    cat <<'HELP'
Usage: finish.sh [--identity NAME] [--keychain-profile NAME] [--results FOLDER] Briefbook.app

Tries the application on this Mac, seals it, and makes a disk image of it.

  --identity NAME          sign with this “Developer ID Application: …” certificate of your keychain;
                           without it the seal is ad hoc, which does for trying it, not for handing it out
  --keychain-profile NAME  have Apple notarise it with the credentials kept under this name; make it once with
                           “xcrun notarytool store-credentials NAME”; needs --identity
  --results FOLDER         where the disk image goes (the current folder)
HELP
}

identity=-
profile=
results=.
app=
while [ $# -gt 0 ]; do
    case $1 in
    -h | --help)
        usage
        exit 0
        ;;
    --identity | --keychain-profile | --results)
        [ $# -ge 2 ] || stop "$1 needs a value; see finish.sh --help."
        case $1 in
        --identity) identity=$2 ;;
        --keychain-profile) profile=$2 ;;
        --results) results=$2 ;;
        esac
        shift 2
        ;;
    -*) stop "There is no option $1; see finish.sh --help." ;;
    *)
        [ -z "$app" ] || stop "Give one application only."
        app=${1%/}
        shift
        ;;
    esac
done

# 1. What is needed is there
[ "$(uname -s)" = Darwin ] || stop "This must run on a Mac; this is $(uname -s)."
[ -n "$app" ] || stop "Give the application, such as Briefbook.app; see finish.sh --help."
[ -d "$app/Contents/MacOS" ] || stop "$app is not an application."
[ -z "$profile" ] || [ "$identity" != - ] || stop "Only what is signed with --identity can be notarised."
for tool in codesign ditto file hdiutil lipo plutil spctl xattr; do
    command -v "$tool" >/dev/null || stop "The tool “$tool” is missing; “xcode-select --install” brings Apple’s tools."
done
if [ -n "$profile" ]; then
    for tool in notarytool stapler; do
        xcrun --find "$tool" >/dev/null 2>&1 || stop "The tool “$tool” is missing; install Xcode 13 or later."
    done
fi
if [ "$identity" != - ]; then
    security find-identity -v -p codesigning | grep -F -- "$identity" >/dev/null ||
        stop "There is no certificate “$identity” in your keychain; “security find-identity -v -p codesigning” lists what there is."
fi
here=$(cd "$(dirname "$0")" && pwd)
entitlements=$here/entitlements.plist
[ -f "$entitlements" ] || stop "entitlements.plist is missing beside finish.sh."
plutil -lint -s "$entitlements" "$app/Contents/Info.plist"

from_plist() { plutil -extract "$1" raw -o - "$app/Contents/Info.plist"; }
name=$(from_plist CFBundleName)
version=$(from_plist CFBundleShortVersionString)
needs=$(from_plist LSMinimumSystemVersion)
has=$(sw_vers -productVersion)
[ "${has%%.*}" -ge "${needs%%.*}" ] || stop "$name needs macOS $needs; this Mac has $has."
mkdir -p "$results"
results=$(cd "$results" && pwd)
image=$results/$name-$version-macos-universal.dmg
[ ! -e "$image" ] || stop "$image is there already; move it away first."

# 2. A copy to work on, without the mark of having been downloaded
work=$(mktemp -d "${TMPDIR:-/tmp}/briefbook-finish.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/image"
copy=$work/image/$name.app
say "Copying $app."
ditto "$app" "$copy"
xattr -cr "$copy"
program=$copy/Contents/MacOS/$name

# 3. Signing, from the inside out: each library, then each framework, then the application
sign() {
    if [ "$identity" = - ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    fi
}
if [ "$identity" = - ]; then say "Sealing ad hoc."; else say "Signing as $identity."; fi
find "$copy/Contents" -type f ! -path "*.framework/*" ! -path "$program" -print >"$work/files"
count=0
while IFS= read -r path; do
    case $(file -b "$path") in
    Mach-O*)
        sign "$path" 2>"$work/said" || stop "$path could not be signed: $(cat "$work/said")"
        count=$((count + 1))
        ;;
    esac
done <"$work/files"
find "$copy/Contents" -type d -name '*.framework' -print >"$work/frameworks"
while IFS= read -r path; do
    sign "$path" 2>"$work/said" || stop "$path could not be signed: $(cat "$work/said")"
    count=$((count + 1))
done <"$work/frameworks"
sign --entitlements "$entitlements" "$copy"
say "$count libraries and frameworks are signed."
codesign --verify --deep --strict --verbose=1 "$copy" || stop "The seal does not hold."

# 4. It runs, as each processor that this Mac can be
tried=
for processor in arm64 x86_64; do
    lipo "$program" -verify_arch "$processor" || stop "The program has no part for $processor."
    if ! arch "-$processor" /usr/bin/true 2>/dev/null; then
        say "NOT TRIED: $processor, as this Mac cannot run its programs (Rosetta would be needed on Apple’s processors)."
        continue
    fi
    say "Self-test as $processor."
    arch "-$processor" "$program" self-test --report "$work/$processor.json" ||
        stop "The self-test fails as $processor; see what it says above, and nothing is handed out."
    cp "$work/$processor.json" "$results/$name-$version-self-test-$processor.json"
    tried="$tried $processor"
done
[ -n "$tried" ] || stop "The program could not be tried at all."
# it may not have written into itself: the seal would be broken
codesign --verify --deep --strict "$copy" || stop "The self-test has changed the application; its seal is broken."

# 5. Apple's approval, of the application itself, so that it opens without a network when it is copied from the image
approve() {
    say "Sending $2 to Apple; this takes some minutes."
    xcrun notarytool submit "$1" --keychain-profile "$profile" --wait >"$work/said" 2>&1 || true
    cat "$work/said"
    grep -q 'status: Accepted' "$work/said" ||
        stop "Apple did not accept it; “xcrun notarytool log ID --keychain-profile $profile” tells why."
}
if [ -n "$profile" ]; then
    ditto -c -k --keepParent "$copy" "$work/made.zip"
    approve "$work/made.zip" "the application"
    xcrun stapler staple "$copy"
    xcrun stapler validate "$copy"
    spctl --assess --type execute --verbose "$copy" || stop "A Mac would not start the application without a warning."
fi

# 6. The disk image
say "Making $image."
ln -s /Applications "$work/image/Applications"
[ ! -f "$here/INSTALL.md" ] || cp "$here/INSTALL.md" "$work/image/Install $name.txt"
hdiutil create -quiet -volname "$name $version" -srcfolder "$work/image" -fs HFS+ -format UDZO "$work/made.dmg"
hdiutil verify -quiet "$work/made.dmg" || stop "The disk image is damaged."
[ "$identity" = - ] || codesign --force --timestamp --sign "$identity" "$work/made.dmg"
if [ -n "$profile" ]; then
    approve "$work/made.dmg" "the disk image"
    xcrun stapler staple "$work/made.dmg"
    xcrun stapler validate "$work/made.dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$work/made.dmg" ||
        stop "A Mac would not open the disk image without a warning."
fi
mv "$work/made.dmg" "$image"

say ""
say "Done: $image"
say "Tried as:$tried. $(shasum -a 256 "$image" | cut -d ' ' -f 1)"
if [ "$identity" = - ]; then
    say "UNSIGNED: whoever downloads it must open Privacy & Security → Open Anyway; see INSTALL.md."
elif [ -z "$profile" ]; then
    say "NOT NOTARISED: whoever downloads it must open Privacy & Security → Open Anyway; see INSTALL.md."
fi
say "Still to be tried by hand: a double click on a book while $name runs and while it does not; light and dark;"
say "a second screen; VoiceOver; printing; typing accents, Chinese and Arabic."
