// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace liandong {

/// While it lives, the windows speak one of the desk's languages (zh_CN, zh_TW, en): our words, and beneath them Qt's
/// (menus of text fields, standard buttons), which are looked for where Qt says and beside the program. What is not
/// found is logged and stays English.
class Language
{
public:
    explicit Language(const QString &name);
    ~Language();

    /// The one that the windows speak now; English without any.
    [[nodiscard]] static QLocale current();

private:
    QTranslator m_qts;
    QTranslator m_ours;
};

} // namespace liandong
