// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/signin/certificatedialog.h"

#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

constexpr int kTextWidth = 560;

/// In two lines of sixteen pairs, as they are read out.
QString inTwoLines(QString fingerprint)
{
    constexpr qsizetype kHalf = 16 * 3 - 1;
    if (fingerprint.size() > kHalf)
        fingerprint.replace(kHalf, 1, QStringLiteral("\n"));
    return fingerprint;
}

} // namespace

CertificateDialog::CertificateDialog(const CertificateQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    const bool isFirst = question.known.isEmpty();
    setWindowTitle(isFirst ? Tr::tr("A service that this seat does not know yet")
                           : Tr::tr("The service's certificate has changed"));
    auto *title = new QLabel(windowTitle(), this);
    title->setFont(Theme::heading(14));
    auto *explanation = new QLabel(isFirst
            ? Tr::tr("Compare the fingerprint with the one that the service's administrator reads out (liandong-admin "
                     "certificate, or the service's log). If they are the same, everything this seat sends goes to "
                     "that service and nobody else reads it. You are asked this once.")
            : Tr::tr(
                  "Somebody may be standing between this seat and the service, or the service has a new certificate. "
                  "Nothing was sent, and the seat stays away until this is settled. Ask the service's administrator "
                  "before you go on."),
        this);
    explanation->setWordWrap(true);
    explanation->ensurePolished();
    explanation->setFixedWidth(kTextWidth);
    explanation->setMinimumHeight(explanation->heightForWidth(kTextWidth));
    auto *buttons = new QDialogButtonBox(this);
    auto *accept
        = buttons->addButton(isFirst ? Tr::tr("They are the same: trust it") : Tr::tr("Trust the new certificate"),
            QDialogButtonBox::AcceptRole);
    auto *reject = buttons->addButton(Tr::tr("Do not connect"), QDialogButtonBox::RejectRole);
    reject->setDefault(true);
    accept->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *sure = new QCheckBox(isFirst ? Tr::tr("I have compared the fingerprints.")
                                       : Tr::tr("The administrator has confirmed the new fingerprint."),
        this);
    sure->setObjectName(QStringLiteral("compared"));
    accept->setEnabled(false);
    connect(sure, &QCheckBox::toggled, accept, &QWidget::setEnabled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(14);
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addWidget(makeComparison(question));
    layout->addWidget(sure);
    layout->addWidget(buttons);
}

QWidget *CertificateDialog::makeComparison(const CertificateQuestion &question)
{
    auto *comparison = new QWidget(this);
    auto *form = new QFormLayout(comparison);
    form->setContentsMargins(0, 0, 0, 0);
    const auto row = [&](const QString &label, const QString &text, bool fingerprint) {
        auto *value = new QLabel(fingerprint ? inTwoLines(text) : text, comparison);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (fingerprint)
            value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        form->addRow(label, value);
    };
    row(Tr::tr("Service"), question.service, false);
    if (question.known.isEmpty()) {
        row(Tr::tr("Fingerprint"), question.fingerprint, true);
    } else {
        row(Tr::tr("Trusted so far"), question.known, true);
        row(Tr::tr("Shown now"), question.fingerprint, true);
    }
    const QString until = question.notAfter.toLocalTime().date().toString(Qt::ISODate);
    row(Tr::tr("Good until"), question.expired ? Tr::tr("%1, out of date").arg(until) : until, false);
    return comparison;
}

} // namespace liandong
