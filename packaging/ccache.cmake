# SPDX-License-Identifier: GPL-3.0-or-later
# Read by every preset: compile through ccache where the machine has it.
find_program(LIANDONG_CCACHE ccache)
if(LIANDONG_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${LIANDONG_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${LIANDONG_CCACHE}")
endif()
