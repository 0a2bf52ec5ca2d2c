# SPDX-License-Identifier: GPL-3.0-or-later
# Read by every preset: compile through ccache where the machine has it. The sloppiness lets ccache serve sources
# that use precompiled headers; ccache takes settings on the command line from 4.8 on.
find_program(LIANDONG_CCACHE ccache)
if(LIANDONG_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${LIANDONG_CCACHE}")
    execute_process(COMMAND "${LIANDONG_CCACHE}" --print-version OUTPUT_VARIABLE liandong_ccache_version
                    OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(liandong_ccache_version VERSION_GREATER_EQUAL 4.8)
        list(APPEND CMAKE_CXX_COMPILER_LAUNCHER "sloppiness=pch_defines,time_macros")
    endif()
endif()
