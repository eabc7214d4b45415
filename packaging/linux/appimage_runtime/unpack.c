/* Reads the payload of an AppImage, without FUSE. */

#define _GNU_SOURCE
#include "appimage.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h>
#include <zlib.h>
#include <zstd.h>

/* What has been written, a line each: the size of a file or “link”, a space, the path; then “all”. */
#define LIST ".unpacked"

enum { CHUNK = 1 << 20, ZSTD = 6 };

static unsigned char buffer[CHUNK];

/* These two stand in for squashfuse’s own, which would link the other compressions; one of those is under the GPL. */
static sqfs_err zstd(void *in, size_t in_size, void *out, size_t *out_size)
{
    size_t size = ZSTD_decompress(out, *out_size, in, in_size);
    if (ZSTD_isError(size))
        return SQFS_ERR;
    *out_size = size;
    return SQFS_OK;
}

sqfs_decompressor sqfs_decompressor_get(sqfs_compression_type type)
{
    return type == ZSTD ? zstd : NULL;
}

bool is_sound(int file, off_t offset, off_t size, unsigned long checksum)
{
    unsigned long sum = crc32(0, NULL, 0);
    while (size > 0) {
        ssize_t got = pread(file, buffer, size < CHUNK ? (size_t)size : CHUNK, offset);
        if (got <= 0)
            return false;
        sum = crc32_z(sum, buffer, (size_t)got);
        offset += got;
        size -= got;
    }
    return sum == checksum;
}

static bool write_all(int to, const unsigned char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t wrote = write(to, bytes, count);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        bytes += wrote;
        count -= (size_t)wrote;
    }
    return true;
}

static enum outcome write_file(sqfs *fs, sqfs_inode *inode, int folder, const char *path)
{
    int to = openat(folder, path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, inode->base.mode & 0777);
    if (to < 0)
        return NOT_WRITTEN;
    enum outcome outcome = UNPACKED;
    sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;
    for (sqfs_off_t at = 0; outcome == UNPACKED && at < size;) {
        sqfs_off_t count = CHUNK;
        if (sqfs_read_range(fs, inode, at, &count, buffer) != SQFS_OK || count <= 0)
            outcome = DAMAGED;
        else if (!write_all(to, buffer, (size_t)count))
            outcome = NOT_WRITTEN;
        at += count;
    }
    int said = errno;
    /* some file systems tell only now that there is no room */
    if (close(to) != 0 && outcome == UNPACKED)
        return NOT_WRITTEN;
    errno = said;
    return outcome;
}

static enum outcome write_link(sqfs *fs, sqfs_inode *inode, int folder, const char *path)
{
    char target[4096];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) != SQFS_OK)
        return DAMAGED;
    if (unlinkat(folder, path, 0) != 0 && errno != ENOENT)
        return NOT_WRITTEN;
    return symlinkat(target, folder, path) == 0 ? UNPACKED : NOT_WRITTEN;
}

static enum outcome write_entry(sqfs *fs, sqfs_traverse *at, int folder, FILE *list)
{
    sqfs_inode inode;
    if (sqfs_inode_get(fs, &inode, sqfs_dentry_inode(&at->entry)) != SQFS_OK)
        return DAMAGED;
    if (S_ISDIR(inode.base.mode))
        return mkdirat(folder, at->path, 0755) == 0 || errno == EEXIST ? UNPACKED : NOT_WRITTEN;
    if (S_ISLNK(inode.base.mode)) {
        fprintf(list, "link %s\n", at->path);
        return write_link(fs, &inode, folder, at->path);
    }
    fprintf(list, "%llu %s\n", (unsigned long long)inode.xtra.reg.file_size, at->path);
    return write_file(fs, &inode, folder, at->path);
}

/* Return whether an entry is wanted; a folder is, since what is in it may be. */
static bool matches(sqfs_traverse *at, const char *pattern)
{
    return pattern == NULL || sqfs_dentry_is_dir(&at->entry) || fnmatch(pattern, at->path, FNM_LEADING_DIR) == 0;
}

static enum outcome unpack_listed(sqfs *fs, int folder, const char *pattern, FILE *list)
{
    sqfs_traverse at;
    if (sqfs_traverse_open(&at, fs, sqfs_inode_root(fs)) != SQFS_OK)
        return DAMAGED;
    enum outcome outcome = UNPACKED;
    sqfs_err failed = SQFS_OK;
    while (outcome == UNPACKED && sqfs_traverse_next(&at, &failed))
        if (!at.dir_end && matches(&at, pattern))
            outcome = write_entry(fs, &at, folder, list);
    int said = errno;
    sqfs_traverse_close(&at);
    errno = said;
    return outcome == UNPACKED && failed != SQFS_OK ? DAMAGED : outcome;
}

enum outcome unpack(int file, off_t offset, int folder, const char *pattern)
{
    sqfs fs;
    if (sqfs_init(&fs, file, (size_t)offset) != SQFS_OK)
        return DAMAGED;
    char *lines = NULL;
    size_t size = 0;
    FILE *list = open_memstream(&lines, &size);
    if (list == NULL)
        return NOT_WRITTEN;
    enum outcome outcome = unpack_listed(&fs, folder, pattern, list);
    int said = errno;
    fputs("all\n", list);
    fclose(list);
    sqfs_destroy(&fs);
    errno = said;
    if (outcome == UNPACKED && pattern == NULL) {
        int to = openat(folder, LIST, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
        if (to < 0 || !write_all(to, (unsigned char *)lines, size) || close(to) != 0)
            outcome = NOT_WRITTEN;
    }
    free(lines);
    return outcome;
}

bool is_complete(int folder)
{
    int from = openat(folder, LIST, O_RDONLY | O_CLOEXEC);
    FILE *list = from < 0 ? NULL : fdopen(from, "r");
    if (list == NULL)
        return false;
    char *line = NULL;
    size_t room = 0;
    bool is_there = true, is_all = false;
    while (is_there && !is_all && getline(&line, &room, list) > 0) {
        line[strcspn(line, "\n")] = '\0';
        is_all = strcmp(line, "all") == 0;
        char *path = strchr(line, ' ');
        struct stat found;
        if (is_all || path == NULL)
            continue;
        is_there = fstatat(folder, path + 1, &found, AT_SYMLINK_NOFOLLOW) == 0 &&
                   (S_ISLNK(found.st_mode) || found.st_size == strtoll(line, NULL, 10));
    }
    free(line);
    fclose(list);
    return is_there && is_all;
}
