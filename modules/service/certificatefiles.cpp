// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/certificatefiles.h"

#include "secrets/certificate.h"

#include <QFile>
#include <QSaveFile>
#include <QSslKey>
#include <QSysInfo>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, u"%1: cannot be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

Result<> write(const QString &path, const QByteArray &content, QFileDevice::Permissions permissions)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(permissions) && file.write(content) == content.size()
        && file.commit())
        return {};
    return failure(ErrorCode::NoPermission, u"%1: cannot be written: %2"_s.arg(path, file.errorString()));
}

} // namespace

CertificateFiles ownCertificateFiles(const QString &store)
{
    return {store % u".certificate.pem"_s, store % u".key.pem"_s};
}

Result<> makeOwnCertificate(const CertificateFiles &files)
{
    if (QFile::exists(files.certificate))
        return {};
    const Result<CertificatePem> made = makeCertificate(u"liandong "_s % QSysInfo::machineHostName());
    if (!made)
        return std::unexpected(made.error());
    if (Result<> key = write(files.key, made->key, kOwnerOnly); !key)
        return key;
    return write(files.certificate, made->certificate, kOwnerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

Result<QSslConfiguration> readTls(const CertificateFiles &files)
{
    const Result<QByteArray> certificate = contentOf(files.certificate);
    if (!certificate)
        return std::unexpected(certificate.error());
    const Result<QByteArray> keyPem = contentOf(files.key);
    if (!keyPem)
        return std::unexpected(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificate, QSsl::Pem);
    if (chain.isEmpty())
        return failure(ErrorCode::BadInput, u"%1: holds no certificate in PEM"_s.arg(files.certificate));
    QSslKey key(*keyPem, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(*keyPem, QSsl::Rsa);
    if (key.isNull())
        return failure(ErrorCode::BadInput, u"%1: holds no EC or RSA private key in PEM"_s.arg(files.key));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

} // namespace liandong
