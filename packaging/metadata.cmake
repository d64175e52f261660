# SPDX-License-Identifier: GPL-3.0-or-later
# Facts that several packages and documents share.
set(REHEARSAL_APP_ID io.github.rehearsal_exam.rehearsal)
set(REHEARSAL_MAINTAINER "Rehearsal maintainers <maintainers@users.noreply.r-seed-046a3190.example>")
set(REHEARSAL_DEBIAN_REVISION 1)

# The moment of the last commit, in seconds since 1970, unless the surroundings say another one: what is built twice
# from one commit has the same dates in it.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(REHEARSAL_DATE_EPOCH $ENV{SOURCE_DATE_EPOCH})
else()
    execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} log -1 --format=%ct
        OUTPUT_VARIABLE REHEARSAL_DATE_EPOCH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
    if(failed)
        set(REHEARSAL_DATE_EPOCH 0)
    endif()
endif()
