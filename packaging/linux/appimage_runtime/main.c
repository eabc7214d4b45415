/* Starts Briefbook from one file, without FUSE: unpacks what is behind this program once, and runs that.
 *
 * The build gives NAME (a version and a checksum), VERSION, SIZE, CHECKSUM and NEEDED (megabytes) by -D. It is linked
 * statically, so it must not ask glibc for names of users or hosts, which would load libraries. */

#define _GNU_SOURCE
#include "appimage.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Say on a screen why there will be no window: who double-clicks a file sees no terminal. */
static void show(const char *text)
{
    if (isatty(2) || (getenv("DISPLAY") == NULL && getenv("WAYLAND_DISPLAY") == NULL) || fork() != 0)
        return;
    int nowhere = open("/dev/null", O_RDWR);
    setsid();
    for (int stream = 0; stream < 3; stream++)
        dup2(nowhere, stream);
    execlp("zenity", "zenity", "--error", "--no-markup", "--title=Briefbook", "--text", text, (char *)NULL);
    execlp("kdialog", "kdialog", "--title", "Briefbook", "--error", text, (char *)NULL);
    execlp("notify-send", "notify-send", "Briefbook", text, (char *)NULL);
    execlp("xmessage", "xmessage", "-center", text, (char *)NULL);
    _exit(127);
}

_Noreturn void give_up(const char *format, ...)
{
    char *text = NULL;
    va_list words;
    va_start(words, format);
    if (vasprintf(&text, format, words) > 0) {
        fprintf(stderr, "%s\n", text);
        show(text);
    }
    va_end(words);
    exit(127);
}

char *joined(const char *format, ...)
{
    char *text = NULL;
    va_list words;
    va_start(words, format);
    if (vasprintf(&text, format, words) < 0)
        give_up("Briefbook cannot start: there is no memory left.");
    va_end(words);
    return text;
}

/* The payload is behind the sections of this program. */
off_t payload_offset(int file)
{
    Elf64_Ehdr header;
    if (pread(file, &header, sizeof header, 0) != sizeof header)
        return 0;
    return (off_t)(header.e_shoff + (Elf64_Off)header.e_shentsize * header.e_shnum);
}

static void check_length(int file, const char *self)
{
    struct stat found;
    if (fstat(file, &found) != 0 || found.st_size < payload_offset(file) + (off_t)SIZE)
        give_up("“%s” is only a part of what was sent; please download it again.", self);
}

static int extract(int file, const char *self, const char *pattern)
{
    mkdir("squashfs-root", 0755);
    int at = open("squashfs-root", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    enum outcome outcome = at < 0 ? NOT_WRITTEN : unpack(file, payload_offset(file), at, pattern);
    if (outcome == DAMAGED)
        give_up("“%s” cannot be read; please download it again.", self);
    if (outcome == NOT_WRITTEN)
        give_up("“squashfs-root” cannot be written here (%s).", strerror(errno));
    puts("squashfs-root");
    return 0;
}

/* Do what an option for the AppImage itself asks for. */
static int serve(int file, const char *self, const char *option, const char *pattern)
{
    if (strcmp(option, "--appimage-extract") == 0) {
        check_length(file, self);
        return extract(file, self, pattern != NULL ? pattern : "*");
    }
    if (strcmp(option, "--appimage-offset") == 0)
        printf("%lld\n", (long long)payload_offset(file));
    else if (strcmp(option, "--appimage-version") == 0)
        puts("Briefbook " VERSION);
    else if (strcmp(option, "--appimage-help") == 0)
        puts("--appimage-extract [PATTERN]  unpack into the folder squashfs-root, and do not start\n"
             "--appimage-offset             tell where the squashfs image begins\n"
             "--appimage-version            tell the version\n"
             "It needs no FUSE: it unpacks itself once, into “" CACHE "” in ~/.cache or XDG_CACHE_HOME.");
    else
        give_up("This AppImage does not know “%s”; --appimage-help tells what it knows.", option);
    return 0;
}

int main(int count, char **words)
{
    int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    char *self = realpath("/proc/self/exe", NULL);
    if (file < 0 || self == NULL)
        give_up("Briefbook cannot read its own file; is /proc mounted?");
    const char *first = count > 1 ? words[1] : "";
    bool is_plain = strcmp(first, "--appimage-extract-and-run") == 0;
    if (strncmp(first, "--appimage-", 11) == 0 && !is_plain)
        return serve(file, self, first, words[2]);
    check_length(file, self);
    char *folder = program_folder(file, self);
    char *here = getcwd(NULL, 0);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", words[0], 1);
    setenv("OWD", here != NULL ? here : "/", 1);
    char *program = joined("%s/AppRun", folder);
    if (is_plain)
        words++;
    words[0] = program;
    execv(program, words);
    give_up("Programs may not run from “%s” (%s); set XDG_CACHE_HOME to a folder where they may.", folder,
            strerror(errno));
}
