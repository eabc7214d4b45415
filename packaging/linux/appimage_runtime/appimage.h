/* An AppImage is this program and, behind it, its payload: a squashfs image compressed by zstd. */

#ifndef APPIMAGE_H
#define APPIMAGE_H

#include <stdbool.h>
#include <sys/types.h>

#define CACHE "briefbook-appimage"

/* Say why the program cannot start, on the screen too if there is no terminal, and end with 127. */
_Noreturn void give_up(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Return a new text. */
char *joined(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Return where the payload begins. */
off_t payload_offset(int file);

/* Return the folder that holds the unpacked program; it is locked until the program ends. */
char *program_folder(int file, const char *self);

/* How unpacking ended; with NOT_WRITTEN, errno tells what the system said. */
enum outcome { UNPACKED, DAMAGED, NOT_WRITTEN };

/* Return whether the payload's bytes are those that were built. */
bool is_sound(int file, off_t offset, off_t size, unsigned long checksum);

/* Write the files of the payload that a pattern matches into an open folder; if it is NULL all, and a list of them. */
enum outcome unpack(int file, off_t offset, int folder, const char *pattern);

/* Return whether an open folder has all that was unpacked into it, each file with its size. */
bool is_complete(int folder);

#endif
