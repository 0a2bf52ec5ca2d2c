// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/certificatefiles.h"
#include "service/service.h"

#include <expected>

#include <QStringList>

namespace liandong {

struct SyncdOptions
{
    QString store;
    QString host; ///< as it was written
    ListenOptions listen; ///< without its certificate
    std::optional<ListenOptions> tiles; ///< the same; nothing: they are not served
    bool tilesAsked = false; ///< somebody named their address
    bool tilesTls = false;
    bool tls = false;
    std::optional<CertificateFiles> certificate; ///< given; otherwise the service's own
    QString logLevel;
    double clockRate = 1;
};

/// What to print and how to end instead of starting.
struct EndAtOnce
{
    int exitCode = 0;
    QString text; ///< to standard output with exit code 0, else to standard error
};

[[nodiscard]] std::expected<SyncdOptions, EndAtOnce> readOptions(const QStringList &arguments);

} // namespace liandong
