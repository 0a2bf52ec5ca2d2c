// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/look/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

namespace liandong {

namespace {

const Colours kDay{QColor(0xeef1f4), QColor(0xffffff), QColor(0xf6f8fa), QColor(0xd3dae1), QColor(0x1b252e),
    QColor(0x5d6b78), QColor(0x1769aa), QColor(0xffffff), QColor(0xdcebf7), QColor(0xc62828), QColor(0xfbe4e3)};
const Colours kNight{QColor(0x12171c), QColor(0x1a2128), QColor(0x222b34), QColor(0x34404b), QColor(0xe3e9ee),
    QColor(0x93a1ad), QColor(0x5aa9e6), QColor(0x0d1318), QColor(0x1d3a52), QColor(0xff6b5e), QColor(0x472322)};

QString chineseFamily()
{
    static const QStringList preferred{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Microsoft YaHei UI"), QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"),
        QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("SimSun")};
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : preferred) {
        if (installed.contains(family))
            return family;
    }
    return QFontDatabase::families(QFontDatabase::SimplifiedChinese).value(0);
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quietText);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Light, c.panel);
    palette.setColor(QPalette::Dark, c.line);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.quietText);
    return palette;
}

QString styleSheetOf(const Colours &c, const QString &light)
{
    return QStringLiteral(R"(
QToolTip { border: 1px solid %line; padding: 4px; }
QDockWidget { titlebar-close-icon: none; titlebar-normal-icon: none; font-weight: 600; }
QDockWidget::title { background: %window; padding: 5px 8px; text-align: left; }
QMainWindow::separator { background: %window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: %accentTint; }
QTabBar::tab { padding: 6px 14px; border: none; color: %quiet; background: transparent; }
QTabBar::tab:selected { color: %text; border-bottom: 2px solid %accent; }
QTabWidget::pane { border: none; border-top: 1px solid %line; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateTimeEdit {
  border: 1px solid %line; border-radius: 3px; padding: 4px 6px; background: %panel; selection-background-color: %accent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus { border: 2px solid %accent; padding: 3px 5px; }
QAbstractItemView QLineEdit { padding: 0 4px; }
QAbstractItemView QLineEdit:focus { padding: 0 3px; }
QComboBox, QAbstractSpinBox { padding-right: 22px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { border: 1px solid %line; background: %panel; selection-background-color: %accentTint; selection-color: %text; }
QComboBox QAbstractItemView::item { min-height: 28px; }
QComboBox:focus, QAbstractSpinBox:focus { padding-right: 21px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/liandong/icons/arrow-down-%light.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; border: none; width: 22px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 3px; }
QAbstractSpinBox::up-arrow { image: url(:/liandong/icons/arrow-up-%light.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/liandong/icons/arrow-down-%light.svg); width: 12px; height: 12px; }
QToolButton::menu-indicator { image: url(:/liandong/icons/arrow-down-%light.svg); width: 12px; height: 12px;
  subcontrol-origin: border; subcontrol-position: center right; right: 6px; }
QToolButton[popupMode="2"] { padding-right: 22px; }
QToolButton[popupMode="2"]:focus { padding-right: 21px; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid %quiet; border-radius: 3px; background: %panel; }
QCheckBox::indicator:checked { border-color: %accent; background: %accent; image: url(:/liandong/icons/check-%light.svg); }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid %quiet; border-radius: 8px; background: %panel; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 5px solid %accent; }
QCheckBox:focus, QRadioButton:focus { color: %accent; }
QPushButton, QToolButton { border: 1px solid %line; border-radius: 3px; padding: 5px 12px; background: %panel; }
QToolButton { padding: 4px 8px; }
QPushButton:hover, QToolButton:hover { background: %raised; border-color: %accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid %accent; padding: 4px 11px; }
QToolButton:focus { padding: 3px 7px; }
QPushButton:default, QPushButton[primary="true"] { background: %accent; color: %onAccent; border-color: %accent; }
QPushButton:disabled, QToolButton:disabled { color: %quiet; background: %window; border-color: %line; }
QToolBar { border: none; border-bottom: 1px solid %line; padding: 5px 8px; spacing: 6px; background: %panel; }
QToolBar QToolButton { border-color: transparent; }
QToolBar QToolButton:hover { border-color: %line; }
QToolBar QToolButton:disabled { background: transparent; border-color: transparent; }
QToolButton:checked { background: %accentTint; border-color: %accent; color: %text; }
QStatusBar { background: %panel; border-top: 1px solid %line; }
QStatusBar::item { border: none; }
QTableCornerButton::section { background: %raised; border: none; border-bottom: 1px solid %line; }
QHeaderView::section { background: %raised; color: %quiet; border: none; border-bottom: 1px solid %line; padding: 5px 4px 5px 9px; }
QTableView, QTreeView, QListView { border: none; background: %panel; alternate-background-color: %raised;
  selection-background-color: %accentTint; selection-color: %text; outline: none; }
QTableView::item, QTreeView::item, QListView::item { border: none; padding: 3px 6px; }
QTreeView { show-decoration-selected: 1; }
QTreeView::item:selected, QListView::item:selected, QTreeView::branch:selected { background: %accentTint; color: %text; }
QScrollBar:vertical { width: 11px; background: transparent; }
QScrollBar:horizontal { height: 11px; background: transparent; }
QScrollBar::handle { background: %line; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QFrame[card="true"] { background: %panel; border: 1px solid %line; border-radius: 4px; }
QWidget[surface="true"] { background: %panel; }
QLabel[quiet="true"] { color: %quiet; }
QLabel[overdue="true"] { color: %overdue; font-weight: 600; }
QLabel[heading="true"] { font-weight: 600; }
QMenu { background: %panel; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 24px; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QMenu::item:selected { background: %accentTint; }
)")
        .replace(QStringLiteral("%light"), light)
        .replace(QStringLiteral("%window"), c.window.name())
        .replace(QStringLiteral("%panel"), c.panel.name())
        .replace(QStringLiteral("%raised"), c.raised.name())
        .replace(QStringLiteral("%line"), c.line.name())
        .replace(QStringLiteral("%text"), c.text.name())
        .replace(QStringLiteral("%quiet"), c.quietText.name())
        .replace(QStringLiteral("%accentTint"), c.accentTint.name())
        .replace(QStringLiteral("%accent"), c.accent.name())
        .replace(QStringLiteral("%onAccent"), c.onAccent.name())
        .replace(QStringLiteral("%overdue"), c.overdue.name());
}

} // namespace

void Theme::apply(QApplication &application, Light light)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    if (const QString family = chineseFamily(); !family.isEmpty())
        font.setFamilies({family});
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    const Colours &chosen = coloursOf(light);
    QApplication::setPalette(palette(light));
    application.setStyleSheet(
        styleSheetOf(chosen, light == Light::Night ? QStringLiteral("night") : QStringLiteral("day")));
}

Theme::Light Theme::light()
{
    return QApplication::palette().color(QPalette::Window) == kNight.window ? Light::Night : Light::Day;
}

const Colours &Theme::colours()
{
    return coloursOf(light());
}

const Colours &Theme::coloursOf(Light light)
{
    return light == Light::Night ? kNight : kDay;
}

QPalette Theme::palette(Light light)
{
    return paletteOf(coloursOf(light));
}

QFont Theme::figures(int pointSize, bool bold)
{
    QFont font = QApplication::font();
    font.setPointSize(pointSize);
    font.setFeature("tnum", 1);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Theme::colourDue(QWidget &label, bool missed, bool warns)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, missed ? colours().overdue : warns ? colours().accent : colours().text);
    label.setPalette(palette);
}

QFont Theme::heading(int pointSize)
{
    QFont font = QApplication::font();
    font.setPointSize(pointSize);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString Theme::missingFontMessage()
{
    if (!chineseFamily().isEmpty())
        return {};
    return QStringLiteral("No font with Chinese characters is installed, so Chinese text cannot be drawn. "
                          "Debian/Ubuntu: apt install fonts-noto-cjk; Windows: add the Chinese supplemental fonts.\n"
                          "本机没有安装中文字体，无法显示中文。请安装 Noto Sans CJK（fonts-noto-cjk）。");
}

} // namespace liandong
