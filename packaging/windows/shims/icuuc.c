/* icuuc.dll as Windows 10 has it and Wine 8 does not: only what Qt6Core.dll asks for, and no codec in it.
   It goes into the folder of the trial's Wine and is never handed out. */

#define GIVEN __declspec(dllexport)
#define NOT_SUPPORTED 16

GIVEN void *ucnv_open(const char *name, int *error) {
    (void)name;
    *error = NOT_SUPPORTED;
    return 0;
}

GIVEN int ucnv_countAvailable(void) { return 0; }
GIVEN const char *ucnv_getAvailableName(int n) { (void)n; return 0; }
GIVEN const char *ucnv_getStandardName(const char *name, const char *standard, int *error) {
    (void)name, (void)standard;
    *error = NOT_SUPPORTED;
    return 0;
}

/* none of these is called, for no converter is ever opened */
#define NEVER_CALLED(name) GIVEN int name(void) { return 0; }
NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_close)
NEVER_CALLED(ucnv_fromUCountPending)
NEVER_CALLED(ucnv_fromUnicode)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_getMaxCharSize)
NEVER_CALLED(ucnv_getName)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_toUCountPending)
NEVER_CALLED(ucnv_toUnicode)
