// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secrets.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstring>

#include <sodium.h>

namespace liandong {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDigest = 32;

/// Before the first use; again does no harm.
void begin()
{
    static const int begun = sodium_init();
    if (begun < 0)
        qFatal("libsodium cannot start: there is no source of randomness");
}

/// What is hashed: UTF-8 of the composed form; overwritten at the end of the scope.
class Typed
{
public:
    explicit Typed(const QString &password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8())
    { }
    ~Typed() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Typed)
    [[nodiscard]] const char *data() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

} // namespace

QString hashOfPassword(const QString &password)
{
    begin();
    const Typed typed(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), typed.data(), typed.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
            crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return {};
    return QString::fromLatin1(hash.data());
}

bool isPassword(const QString &hash, const QString &password)
{
    begin();
    const Typed typed(password);
    const QByteArray text = hash.toLatin1();
    return text.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(text.constData(), typed.data(), typed.size()) == 0;
}

QString decoyHash()
{
    return u"$argon2id$v=19$m=%1,t=%2,p=1$%3$%4"_s.arg(crypto_pwhash_MEMLIMIT_INTERACTIVE / 1024)
        .arg(crypto_pwhash_OPSLIMIT_INTERACTIVE)
        .arg(QString(22, u'A'), QString(43, u'A'));
}

bool isGoodPassword(const QString &password, const QString &account)
{
    return password.size() >= kShortestPassword && password.size() <= kLongestPassword
        && password.count(password.front()) < password.size() && password.compare(account, Qt::CaseInsensitive) != 0;
}

QString makePassword()
{
    begin();
    constexpr QLatin1StringView kCharacters("23456789abcdefghijkmnpqrstuvwxyz");
    static_assert(kCharacters.size() == 32);
    QString password;
    for (int i = 0; i < 12; ++i) {
        if (i % 4 == 0 && i > 0)
            password += u'-';
        password += kCharacters[randombytes_uniform(quint32(kCharacters.size()))];
    }
    return password;
}

QByteArray randomBytes(int count)
{
    begin();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

QByteArray digestOf(QByteArrayView secret)
{
    begin();
    QByteArray digest(kDigest, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), kDigest,
        reinterpret_cast<const unsigned char *>(secret.data()), static_cast<unsigned long long>(secret.size()), nullptr,
        0);
    return digest;
}

bool isSameSecret(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), size_t(one.size())) == 0;
}

void wipe(QString &secret)
{
    if (secret.isDetached())
        sodium_memzero(secret.data(), size_t(secret.size()) * sizeof(QChar));
    secret.clear();
}

} // namespace liandong
