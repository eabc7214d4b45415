/* Starts the program with the interpreter of its bundle, in its own process, as “python -I -B -X utf8 -m start WORDS…”
 * would: no variable and no folder of whoever starts it changes what runs. NAME is the name of the program; LIBRARY and
 * HOME say where things are, from the folder that it is in; below HOME, all is as in any Python. It compiles for Linux
 * too, so that it can be tried there. */

#include <dlfcn.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#else
#include <unistd.h>
#endif

#ifndef LIBRARY
#define LIBRARY "../Frameworks/libpython3.11.dylib"
#endif
#ifndef HOME
#define HOME "../Resources"
#endif

static char program[PATH_MAX], folder[PATH_MAX];

static int fail(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s. Please install the program again.\n", what, why);
    return 1;
}

/* Find out where this program is, by whatever links it was started. */
static int find_program(void)
{
    char given[PATH_MAX];
#ifdef __APPLE__
    uint32_t size = sizeof given;
    if (_NSGetExecutablePath(given, &size) != 0)
        return 0;
#else
    ssize_t size = readlink("/proc/self/exe", given, sizeof given - 1);
    if (size < 0)
        return 0;
    given[size] = '\0';
#endif
    if (realpath(given, program) == NULL)
        return 0;
    strcpy(folder, program);
    char *end = strrchr(folder, '/');
    if (end == NULL)
        return 0;
    *end = '\0';
    return 1;
}

/* Return the path of something that is named from the program’s folder, without its dots; or NULL. */
static char *at(const char *name)
{
    char joined[2 * PATH_MAX];

    snprintf(joined, sizeof joined, "%s/%s", folder, name);
    return realpath(joined, NULL);
}

int main(int count, char **words)
{
    static const char *const fixed[] = {"-I", "-B", "-X", "utf8", "-m", "start"};

    if (!find_program())
        return fail(NAME, "it cannot find out where it is");
    char *home = at(HOME), *library = at(LIBRARY);
    if (home == NULL || library == NULL)
        return fail(program, "a part of it is missing");
    if (strchr(home, ':') != NULL)
        return fail(program, "it cannot run from a folder with a colon in its name");

    /* the one variable that the interpreter minds even so, on macOS */
    unsetenv("__PYVENV_LAUNCHER__");
    void *python = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
    if (python == NULL)
        return fail(library, dlerror());
    wchar_t *(*decoded)(const char *, size_t *) = (wchar_t * (*)(const char *, size_t *)) dlsym(python, "Py_DecodeLocale");
    void (*set_name)(const wchar_t *) = (void (*)(const wchar_t *))dlsym(python, "Py_SetProgramName");
    void (*set_home)(const wchar_t *) = (void (*)(const wchar_t *))dlsym(python, "Py_SetPythonHome");
    int (*run)(int, char **) = (int (*)(int, char **))dlsym(python, "Py_BytesMain");
    if (!decoded || !set_name || !set_home || !run)
        return fail(library, "it is another interpreter");

    wchar_t *wide_name = decoded(program, NULL), *wide_home = decoded(home, NULL);
    if (!wide_name || !wide_home)
        return fail(program, "its name cannot be read");
    /* the workers are started by this name */
    set_name(wide_name);
    set_home(wide_home);

    const size_t before = 1 + sizeof fixed / sizeof *fixed;
    char **all = calloc(before + (size_t)count + 1, sizeof *all);
    if (all == NULL)
        return fail(program, "there is not enough memory");
    all[0] = program;
    for (size_t i = 1; i < before; i++)
        all[i] = (char *)fixed[i - 1];
    int given = (int)before;
    for (int i = 1; i < count; i++)
        /* what the Finder of older systems tells a program of itself */
        if (strncmp(words[i], "-psn_", 5) != 0)
            all[given++] = words[i];
    return run(given, all);
}
