// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tiles/tileinfo.h"
#include "tiles/tileplace.h"

#include <QByteArray>

namespace liandong {

/// Begins and ends as a PNG does; `n` makes it one of its own.
[[nodiscard]] QByteArray samplePng(int n, qsizetype size = 200);
[[nodiscard]] TileInfo sampleInfo();
/// All tiles of zoom 3 to 5, each samplePng(sampleNumber()).
[[nodiscard]] bool makeSet(const QString &file);
[[nodiscard]] int sampleNumber(const TilePlace &place);

/// What went wrong, for QVERIFY2; empty where nothing did.
template <class T>
[[nodiscard]] QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : result.error().detail.toUtf8();
}

/// Statements on any database; made where it is not there.
[[nodiscard]] bool runOn(const QString &file, const QStringList &statements);
[[nodiscard]] bool overwrite(const QString &file, qint64 at, const QByteArray &bytes);

} // namespace liandong
