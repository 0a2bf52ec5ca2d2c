// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSslCertificate>

namespace liandong {

/// SHA-256 in pairs of digits with colons between, as OpenSSL and browsers show it.
[[nodiscard]] QString fingerprintOf(const QSslCertificate &certificate);

struct CertificatePem
{
    QByteArray certificate;
    QByteArray key;
};

/// A self-signed certificate with a new ECDSA key on P-256, good from yesterday for `days`. Nothing in it is checked
/// but its fingerprint; `name` is for whoever looks at it.
[[nodiscard]] Result<CertificatePem> makeCertificate(const QString &name, int days = 3650);

} // namespace liandong
