// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace liandong {

// Any thread.

/// argon2id with a salt of its own and libsodium's interactive limits (64 MiB, some 0.1 s); empty where the machine has
/// not so much memory. The same characters typed on another machine give the same bytes (NFC).
[[nodiscard]] QString hashOfPassword(const QString &password);
[[nodiscard]] bool isPassword(const QString &hash, const QString &password);
/// No password fits; a check against it takes as long as against any other.
[[nodiscard]] QString decoyHash();

/// 8 characters at least, not all the same, and not the account's own name.
[[nodiscard]] bool isGoodPassword(const QString &password, const QString &account);
inline constexpr int kShortestPassword = 8;
inline constexpr int kLongestPassword = 256;
/// To be read out and typed once: no character is taken for another. 60 bits.
[[nodiscard]] QString makePassword();

[[nodiscard]] QByteArray randomBytes(int count);
/// BLAKE2b, 32 bytes: for what is random itself; never for passwords.
[[nodiscard]] QByteArray digestOf(QByteArrayView secret);
/// In a time that tells nothing about where they differ.
[[nodiscard]] bool isSameSecret(QByteArrayView one, QByteArrayView other);

/// Overwrites the characters where nobody else holds them; then it is empty.
void wipe(QString &secret);

} // namespace liandong
