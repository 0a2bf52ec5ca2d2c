// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSslConfiguration>

namespace liandong {

struct CertificateFiles
{
    QString certificate; ///< PEM, with its chain
    QString key; ///< PEM, EC or RSA
};

/// Where the service keeps the pair that it made itself: beside the store.
[[nodiscard]] CertificateFiles ownCertificateFiles(const QString &store);
/// Makes the pair where the certificate is not there yet; the key is readable to its owner only.
[[nodiscard]] Result<> makeOwnCertificate(const CertificateFiles &files);
/// NotFound or BadInput name the file.
[[nodiscard]] Result<QSslConfiguration> readTls(const CertificateFiles &files);

} // namespace liandong
