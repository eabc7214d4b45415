/* Starts the program with the interpreter beside it; as Briefbook.exe without a console, as briefbook-cli.exe with one.
 *
 * It loads runtime\python311.dll and calls its Py_Main as “python -I -B -X utf8 -m start WORDS…” would, so that no
 * variable or folder of whoever starts it changes what runs. NAME is the name of the program. */

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

/* of the longest path that Windows knows, with its end */
#define LONGEST 32768

typedef int (*PyMain)(int, wchar_t **);

static wchar_t program[LONGEST], place[LONGEST];

/* Tell what is wrong: in a box, or on a line where there is a console. */
static int fail(const wchar_t *what, const wchar_t *why)
{
    static wchar_t text[LONGEST + 1024];

    _snwprintf(text, LONGEST + 1023, L"%ls%ls%ls Please install " NAME L" again.", what, *why ? L" " : L"", why);
#ifdef CONSOLE
    static char bytes[4 * LONGEST];
    int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes - 2, NULL, NULL);
    DWORD written;
    HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(errors, text, (DWORD)wcslen(text), &written, NULL) && length > 0)
        WriteFile(errors, bytes, (DWORD)(length - 1), &written, NULL);
    WriteFile(errors, "\r\n", 2, &written, NULL);
#else
    MessageBoxW(NULL, text, NAME, MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
#endif
    return 1;
}

/* Return the path of a file beside this program, until the next call. */
static wchar_t *beside(const wchar_t *name)
{
    wcscpy(place, program);
    wchar_t *end = wcsrchr(place, L'\\');
    end = end ? end + 1 : place;
    if (wcslen(name) >= (size_t)(place + LONGEST - end))
        name = L"";
    wcscpy(end, name);
    return place;
}

int wmain(int given, wchar_t **words)
{
    static const wchar_t *const needed[] = {
        L"runtime\\python311.dll", L"runtime\\python311.zip", L"runtime\\python311._pth", L"site\\start.py"
    };
    static wchar_t what[LONGEST + 256], why[1024];

    /* of a crash no picture of the memory is to be kept, which may hold a protected book */
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    DWORD length = GetModuleFileNameW(NULL, program, LONGEST);
    if (length == 0 || length >= LONGEST)
        return fail(NAME L" cannot find out where it is.", L"");

    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (GetFileAttributesW(beside(needed[i])) == INVALID_FILE_ATTRIBUTES) {
            _snwprintf(what, LONGEST + 255, L"%ls is missing.", place);
            return fail(what, L"");
        }

    /* the installer asks for it; it goes with the process */
    CreateMutexW(NULL, FALSE, L"Local\\" NAME L"-running");

    /* Qt's plugins find Qt there, and nothing is looked for in the folder that happens to be the current one */
    SetDllDirectoryW(beside(L"site\\PySide6"));
    /* whatever extension modules need of the interpreter and of Microsoft's run time is there, in one version */
    AddDllDirectory(beside(L"runtime"));

    HMODULE python = LoadLibraryExW(
        beside(L"runtime\\python311.dll"), NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    PyMain run = python ? (PyMain)(void (*)(void))GetProcAddress(python, "Py_Main") : NULL;
    if (run == NULL) {
        DWORD error = GetLastError();
        if (!FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK,
                            NULL, error, 0, why, 1024, NULL))
            _snwprintf(why, 1023, L"(Error %lu.)", error);
        _snwprintf(what, LONGEST + 255, L"%ls cannot be loaded.", place);
        return fail(what, why);
    }

    static wchar_t *const fixed[] = {L"-I", L"-B", L"-X", L"utf8", L"-m", L"start"};
    const int count = sizeof fixed / sizeof *fixed;
    wchar_t **all = calloc((size_t)(given + count + 2), sizeof *all);
    if (all == NULL)
        return fail(L"There is not enough memory.", L"");
    int at = 0;
    all[at++] = program;
    for (int i = 0; i < count; i++)
        all[at++] = fixed[i];
    for (int i = 1; i < given; i++)
        all[at++] = words[i];
    return run(at, all);
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE self, HINSTANCE none, PWSTR line, int shown)
{
    (void)self, (void)none, (void)line, (void)shown;
    return wmain(__argc, __wargv);
}
#endif
