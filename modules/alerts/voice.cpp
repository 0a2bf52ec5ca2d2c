// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/voice.h"

#include <QLoggingCategory>
#include <QTextToSpeech>
#include <QVoice>

#include <algorithm>

namespace liandong {

namespace {

Q_LOGGING_CATEGORY(lcVoice, "liandong.voice")

/// espeak-ng calls its language cmn, which Qt knows no locale for: its voices stand under "C" and are found by name.
bool chooseMandarin(QTextToSpeech &engine)
{
    if (!engine.availableLocales().contains(QLocale::c()))
        return false;
    engine.setLocale(QLocale::c());
    const QList<QVoice> voices = engine.availableVoices();
    const auto mandarin = std::ranges::find_if(voices, [](const QVoice &voice) {
        return voice.name().contains(u"Mandarin") && !voice.name().contains(u'+'); // no variant of it
    });
    if (mandarin == voices.end())
        return false;
    engine.setVoice(*mandarin);
    return true;
}

} // namespace

MachineVoice::MachineVoice(const QLocale &language, QObject *parent)
    : Voice(parent)
    , m_language(language)
{
    if (QTextToSpeech::availableEngines().isEmpty()) {
        qCWarning(lcVoice,
            "nothing is said aloud: no text-to-speech engine is installed (Debian: "
            "qt6-speech-speechd-plugin with speech-dispatcher)");
        return;
    }
    m_engine = std::make_unique<QTextToSpeech>();
    connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this] {
        if (!m_fits)
            chooseLanguage(); // some engines know their voices only when they have started
        Q_EMIT changed();
    });
    connect(m_engine.get(), &QTextToSpeech::errorOccurred, this,
        [](QTextToSpeech::ErrorReason, const QString &text) { qCWarning(lcVoice, "%s", qPrintable(text)); });
    chooseLanguage();
    if (!canSpeak())
        qCWarning(lcVoice, "nothing is said aloud: the engine %s has no voice for %s", qPrintable(m_engine->engine()),
            qPrintable(m_language.name()));
}

MachineVoice::~MachineVoice() = default;

/// The very locale, otherwise another of the language.
void MachineVoice::chooseLanguage()
{
    const QList<QLocale> locales = m_engine->availableLocales();
    auto fitting = std::ranges::find(locales, m_language);
    if (fitting == locales.end())
        fitting = std::ranges::find(locales, m_language.language(), &QLocale::language);
    m_fits = fitting != locales.end();
    if (m_fits)
        m_engine->setLocale(*fitting);
    else if (m_language.language() == QLocale::Chinese)
        m_fits = chooseMandarin(*m_engine);
}

bool MachineVoice::canSpeak() const
{
    return m_engine && m_fits && m_engine->state() != QTextToSpeech::Error;
}

bool MachineVoice::isSpeaking() const
{
    return m_engine && m_engine->state() == QTextToSpeech::Speaking;
}

void MachineVoice::say(const QString &text)
{
    if (canSpeak())
        m_engine->say(text);
}

} // namespace liandong
