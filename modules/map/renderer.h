// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace liandong {

/// Once, after the QGuiApplication and before the first map. Where OpenGL is reckoned on the processor (llvmpipe), or there
/// is none, maps are drawn by Qt's own rasterizer, which is several times as fast there. What QT_QUICK_BACKEND or
/// QSG_RHI_BACKEND says goes before.
void chooseRenderer();

} // namespace liandong
