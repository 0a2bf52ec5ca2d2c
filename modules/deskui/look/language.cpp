// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/look/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>

namespace liandong {

namespace {

Q_LOGGING_CATEGORY(lcLanguage, "liandong.language")

QString &currentName()
{
    static QString name = QStringLiteral("en");
    return name;
}

/// windeployqt puts one file of all Qt modules into the program's folder, "qt_zh_CN.qm".
bool loadQtsWords(QTranslator &words, const QString &language)
{
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder :
        {QLibraryInfo::path(QLibraryInfo::TranslationsPath), QString(beside + u"/translations"), beside}) {
        for (const auto &name : {QStringLiteral("qtbase_"), QStringLiteral("qt_")}) {
            if (words.load(name + language, folder))
                return true;
        }
    }
    return false;
}

} // namespace

Language::Language(const QString &name)
{
    currentName() = name;
    if (loadQtsWords(m_qts, name))
        QCoreApplication::installTranslator(&m_qts);
    else
        qCWarning(
            lcLanguage, "Qt's own words in %s are not installed (Debian: qt6-translations-l10n)", qPrintable(name));
    if (m_ours.load(QStringLiteral(":/i18n/liandong_%1.qm").arg(name)))
        QCoreApplication::installTranslator(&m_ours);
    else
        qCWarning(lcLanguage, "our words in %s are not part of this program", qPrintable(name));
}

Language::~Language()
{
    currentName() = QStringLiteral("en");
}

QLocale Language::current()
{
    return QLocale(currentName());
}

} // namespace liandong
