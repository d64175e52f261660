# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack before it packs: two builds of one commit give the same bytes. Times are those of SOURCE_DATE_EPOCH (see
# reproducible-builds.org), modes do not depend on the umask. Without that variable nothing is changed.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND chmod -R u=rwX,go=rX "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(
        COMMAND find "${CPACK_TEMPORARY_INSTALL_DIRECTORY}" -exec touch -h -d "@$ENV{SOURCE_DATE_EPOCH}" {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
