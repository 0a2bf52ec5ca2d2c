// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/certificate.h"

#include <memory>

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

template <auto free>
struct Free
{
    void operator()(auto *what) const { free(what); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free_all>>;

constexpr long kDay = 24 * 3'600;
constexpr int kSerialBits = 127;

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}

bool fill(X509 *certificate, EVP_PKEY *key, const QByteArray &name, int days)
{
    const Number serial(BN_new());
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>(name.constData());
    return X509_set_version(certificate, X509_VERSION_3) == 1
        && BN_rand(serial.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate))
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay)
        && X509_gmtime_adj(X509_getm_notAfter(certificate), kDay * days)
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, text, int(name.size()), -1, 0) == 1
        && X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

Result<CertificatePem> makeCertificate(const QString &name, int days)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Memory certificatePem(BIO_new(BIO_s_mem()));
    const Memory keyPem(BIO_new(BIO_s_secmem()));
    if (key && certificate && fill(certificate.get(), key.get(), name.toUtf8().left(64), days)
        && PEM_write_bio_X509(certificatePem.get(), certificate.get()) == 1
        && PEM_write_bio_PKCS8PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1)
        return CertificatePem{contentOf(certificatePem.get()), contentOf(keyPem.get())};
    return failure(ErrorCode::Internal,
        u"a certificate cannot be made: "_s % QString::fromLatin1(ERR_reason_error_string(ERR_get_error())));
}

} // namespace liandong
