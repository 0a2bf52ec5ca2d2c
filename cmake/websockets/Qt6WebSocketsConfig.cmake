# SPDX-License-Identifier: GPL-3.0-or-later
# Stands in for Qt WebSockets' own where its headers are not installed: Debian's qt6-httpserver-dev asks for them and does
# not bring them. The library itself comes with Qt HttpServer's; nothing here includes a header of it.
foreach(target WebSockets WebSocketsPrivate)
    if(NOT TARGET Qt6::${target})
        add_library(Qt6::${target} INTERFACE IMPORTED)
    endif()
endforeach()
