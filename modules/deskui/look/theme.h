// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace liandong {

/// The colours that mean something. One accent; red is for what is overdue and for nothing else.
struct Colours
{
    QColor window;
    QColor panel;
    QColor raised;
    QColor line;
    QColor text;
    QColor quietText;
    QColor accent;
    QColor onAccent;
    QColor accentTint; ///< selection and what will soon be due
    QColor overdue;
    QColor overdueTint;
};

/// Day and night, fonts and distances of every window. Set once for the application, changed live.
class Theme
{
public:
    enum class Light { Day, Night };

    /// Fusion, our palette, our style sheet and a font that has Chinese characters.
    static void apply(QApplication &application, Light light);
    [[nodiscard]] static Light light();
    [[nodiscard]] static const Colours &colours();
    /// For a window that has a light of its own.
    [[nodiscard]] static const Colours &coloursOf(Light light);
    [[nodiscard]] static QPalette palette(Light light);
    /// Figures of the same width, for clocks and countdowns.
    [[nodiscard]] static QFont figures(int pointSize, bool bold = false);
    /// Bold and larger than the text around it.
    [[nodiscard]] static QFont heading(int pointSize);
    /// The text of a remaining time: red when missed, in the accent when it warns, else as usual.
    static void colourDue(QWidget &label, bool missed, bool warns);
    /// Empty where the machine can draw Chinese characters, otherwise what to install (English and Chinese in one).
    [[nodiscard]] static QString missingFontMessage();
};

} // namespace liandong
