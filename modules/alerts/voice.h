// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>

#include <memory>

class QTextToSpeech;

namespace liandong {

/// Says a text aloud. GUI thread.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool canSpeak() const = 0;
    [[nodiscard]] virtual bool isSpeaking() const = 0;
    /// Where it can, and while nothing is being said.
    virtual void say(const QString &text) = 0;

Q_SIGNALS:
    /// It came to an end, or it can speak now, or no longer.
    void changed();
};

/// The machine's own voice in a language. Where there is none it is silent and has said so in the log.
class MachineVoice : public Voice
{
    Q_OBJECT

public:
    explicit MachineVoice(const QLocale &language, QObject *parent = nullptr);
    ~MachineVoice() override;

    [[nodiscard]] bool canSpeak() const override;
    [[nodiscard]] bool isSpeaking() const override;
    void say(const QString &text) override;

private:
    void chooseLanguage();

    QLocale m_language;
    std::unique_ptr<QTextToSpeech> m_engine; ///< null: the machine has none
    bool m_fits = false; ///< it speaks the language
};

} // namespace liandong
