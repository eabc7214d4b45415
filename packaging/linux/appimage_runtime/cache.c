/* The folder that an AppImage unpacks itself into: whole or not there, whoever else starts it, stops it or fills the disk. */

#define _GNU_SOURCE
#include "appimage.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define FRESH ".new-"

static int remove_one(const char *path, const struct stat *found, int kind, struct FTW *at)
{
    (void)found, (void)kind, (void)at;
    remove(path);
    return 0;
}

static void remove_tree(const char *path)
{
    nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static bool is_own_folder(const char *path)
{
    struct stat found;
    return lstat(path, &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid() &&
           (found.st_mode & 022) == 0 && access(path, W_OK | X_OK) == 0;
}

/* Make a folder and those above it; return whether it is this user’s own now, and nobody else may write to it. */
static bool make_folder(char *path)
{
    for (char *slash = path + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    mkdir(path, 0700);
    return is_own_folder(path);
}

/* Return the folder of this user, from the environment or the list of users. */
static const char *home(void)
{
    const char *given = getenv("HOME");
    if (given != NULL && given[0] == '/')
        return given;
    FILE *users = fopen("/etc/passwd", "re");
    struct passwd *user = NULL;
    while (users != NULL && (user = fgetpwent(users)) != NULL && user->pw_uid != getuid())
        ;
    return user != NULL ? user->pw_dir : NULL;
}

/* Return the folder that holds what was unpacked. */
static char *cache_folder(void)
{
    const char *given = getenv("XDG_CACHE_HOME");
    const char *above = home();
    char *folder = NULL;
    if (given != NULL && given[0] == '/')
        folder = joined("%s/" CACHE, given);
    else if (above != NULL && strcmp(above, "/") != 0)
        folder = joined("%s/.cache/" CACHE, above);
    if (folder != NULL && make_folder(folder))
        return folder;
    char *elsewhere = joined("/tmp/" CACHE "-%u", (unsigned)geteuid());
    if (make_folder(elsewhere))
        return elsewhere;
    give_up("Briefbook cannot write to “%s”; set XDG_CACHE_HOME to a folder that it may use.",
            folder != NULL ? folder : elsewhere);
}

/* Take the lock of a file; return its descriptor, or -1 if another has it and it was not to be waited for. A file
 * system without locks gives one that keeps nobody out: what follows is safe, and at worst done twice. */
static int lock(const char *path, int how)
{
    for (;;) {
        int file = open(path, O_RDWR | O_CREAT, 0600);
        if (file < 0)
            return -1;
        int failed;
        while ((failed = flock(file, how)) != 0 && errno == EINTR)
            ;
        struct stat locked, named;
        bool is_named = fstat(file, &locked) == 0 && stat(path, &named) == 0 && locked.st_ino == named.st_ino;
        if (failed == 0 && is_named)
            return file;
        if (failed != 0 && errno != EWOULDBLOCK && (how & LOCK_NB) == 0)
            return file;
        close(file);
        if (failed != 0)
            return -1;
    }
}

static bool is_ready(const char *folder)
{
    int at = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ready = at >= 0 && is_complete(at);
    if (at >= 0)
        close(at);
    return ready;
}

/* Unpack into a new folder, then give it its name: what has the name is whole. */
static void unpack_once(int file, const char *self, const char *cache, const char *folder)
{
    if (!is_sound(file, payload_offset(file), (off_t)SIZE, CHECKSUM))
        give_up("“%s” was damaged on its way; please download it again.", self);
    char *fresh = joined("%s" FRESH "XXXXXX", folder);
    int at = mkdtemp(fresh) == NULL ? -1 : open(fresh, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    enum outcome outcome = at < 0 ? NOT_WRITTEN : unpack(file, payload_offset(file), at, NULL);
    int said = errno;
    if (at >= 0)
        close(at);
    if (outcome == UNPACKED && rename(fresh, folder) != 0) {
        said = errno;
        /* another start was faster, or a cleaner has taken a part of what was there */
        char *old = joined("%s" FRESH "XXXXXX", folder);
        if (!is_ready(folder) && mkdtemp(old) != NULL && rename(folder, old) == 0 && rename(fresh, folder) == 0)
            remove_tree(old);
    }
    remove_tree(fresh);
    if (is_ready(folder))
        return;
    if (outcome == DAMAGED)
        give_up("“%s” cannot be read; please download it again.", self);
    if (said == ENOSPC || said == EDQUOT)
        give_up("Briefbook needs %d MB in “%s” to unpack itself, and there is no room left.", NEEDED, cache);
    give_up("Briefbook cannot unpack itself into “%s” (%s).", cache, strerror(said));
}

/* Remove what other versions have left, unless one runs: a running one has its own lock. */
static void remove_others(const char *cache)
{
    DIR *folder = opendir(cache);
    struct dirent *entry;
    while (folder != NULL && (entry = readdir(folder)) != NULL) {
        char *path = joined("%s/%s", cache, entry->d_name);
        char *lock_path = joined("%s.lock", path);
        struct stat found;
        bool is_old = lstat(path, &found) == 0 && S_ISDIR(found.st_mode) && entry->d_name[0] != '.' &&
                      strcmp(entry->d_name, NAME) != 0;
        int held = is_old ? lock(lock_path, LOCK_EX | LOCK_NB) : -1;
        if (held >= 0) {
            remove_tree(path);
            unlink(lock_path);
            close(held);
        }
        free(lock_path);
        free(path);
    }
    if (folder != NULL)
        closedir(folder);
}

char *program_folder(int file, const char *self)
{
    char *cache = cache_folder();
    char *folder = joined("%s/" NAME, cache);
    char *in_use = joined("%s.lock", folder);
    lock(in_use, LOCK_SH);
    /* only one unpacks at a time, and what is half unpacked while nobody does was left by one that was stopped */
    char *unpacking = joined("%s/lock", cache);
    int alone = -1;
    if (!is_ready(folder)) {
        alone = lock(unpacking, LOCK_EX);
        if (!is_ready(folder))
            unpack_once(file, self, cache, folder);
    } else {
        alone = lock(unpacking, LOCK_EX | LOCK_NB);
    }
    if (alone >= 0) {
        remove_others(cache);
        close(alone);
    }
    return folder;
}

