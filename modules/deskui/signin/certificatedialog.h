// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replica/replica.h"

#include <QDialog>

namespace liandong {

/// The service shows a certificate for the first time, or another one than before. The fingerprint is compared with
/// what the service's administrator reads out; a changed one is trusted only after a second, deliberate yes.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CertificateDialog(const CertificateQuestion &question, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeComparison(const CertificateQuestion &question);
};

} // namespace liandong
