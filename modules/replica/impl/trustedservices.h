// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <map>

namespace liandong {

/// The certificates that somebody at this seat compared and trusted, one a service ("host:port"), by their
/// fingerprints.
class TrustedServices
{
public:
    /// In a JSON file; empty: only as long as the program runs.
    explicit TrustedServices(QString file);

    [[nodiscard]] QString fingerprint(const QString &service) const; ///< empty: none yet
    [[nodiscard]] Result<> trust(const QString &service, const QString &fingerprint);

private:
    QString m_file;
    std::map<QString, QString> m_known;
};

} // namespace liandong
