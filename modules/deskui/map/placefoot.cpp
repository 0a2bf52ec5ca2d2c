// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/map/placefoot.h"

#include "deskui/tr.h"
#include "domain/permissions.h"
#include "map/coordinates.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace liandong {

using deskui::Tr;

PlaceFoot::PlaceFoot(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_coordinates(new QToolButton(this))
    , m_text(new QLabel(this))
    , m_refresh([this] { refresh(); }, this)
{
    m_coordinates->setObjectName(QStringLiteral("coordinates"));
    m_coordinates->setPopupMode(QToolButton::InstantPopup);
    buildCopyMenu();
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("dismiss"));
    close->setText(QStringLiteral("×"));
    close->setToolTip(Tr::tr("Hide what is known of the place"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] {
        tellOf({});
        Q_EMIT dismissed();
    });
    m_text->setObjectName(QStringLiteral("placeText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_text, &QLabel::linkActivated, this, [this] { Q_EMIT addAsked(*m_details.point, m_details.name); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(5);
    buttons->addWidget(m_coordinates);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(3);
    layout->addLayout(buttons);
    layout->addWidget(m_text);
    connect(&desk.source(), &WorldSource::worldReplaced, this, &PlaceFoot::refresh);
    connect(&desk.source(), &WorldSource::entryApplied, this, [this](const LogEntry &entry, const Event &event) {
        const auto *told = std::get_if<IncidentId>(&m_subject);
        if (itemOf(event) || (told && entry.incident == *told))
            m_refresh.ask();
    });
    refresh();
}

void PlaceFoot::buildCopyMenu()
{
    auto *menu = new QMenu(m_coordinates);
    m_coordinates->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const GeoPoint at = *m_details.point;
        const auto offer = [&](const QString &words, const QString &text) {
            menu->addAction(words.arg(text), this, [this, text] { copy(text); });
        };
        offer(Tr::tr("Copy for GPS, WGS-84: %1"), decimalDegrees(at));
        offer(Tr::tr("Copy for a phone's map, GCJ-02: %1"), decimalDegrees(gcj02Of(at)));
        offer(Tr::tr("Copy in degrees and minutes: %1"), degreesMinutesSeconds(at));
    });
}

void PlaceFoot::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_desk.tell(Tr::tr("Copied: %1").arg(text));
}

void PlaceFoot::tellOf(const PlaceSubject &subject)
{
    m_subject = subject;
    refresh();
}

std::optional<PlaceDetails> PlaceFoot::details() const
{
    const World &world = m_desk.world();
    if (const auto *point = std::get_if<GeoPoint>(&m_subject))
        return detailsOf(world, *point);
    if (const auto *key = std::get_if<PlaceKey>(&m_subject)) {
        const auto place = world.places.find(*key);
        return place == world.places.end() ? std::nullopt : std::optional(detailsOf(world, place->second));
    }
    if (const auto *id = std::get_if<IncidentId>(&m_subject)) {
        const Incident *incident = world.incident(*id);
        return incident ? std::optional(detailsOf(world, *incident)) : std::nullopt;
    }
    return std::nullopt;
}

void PlaceFoot::refresh()
{
    const std::optional<PlaceDetails> found = details();
    m_details = found.value_or(PlaceDetails());
    setVisible(found.has_value());
    if (!found)
        return;
    m_coordinates->setVisible(m_details.point.has_value());
    if (m_details.point) {
        m_coordinates->setText(decimalDegrees(*m_details.point));
        m_coordinates->setToolTip(Tr::tr("WGS-84; on phones' maps (GCJ-02) %1. Click to copy.")
                .arg(decimalDegrees(gcj02Of(*m_details.point))));
    }
    m_text->setText(text());
    keepRoomForText();
}

QString PlaceFoot::text() const
{
    QString text = factsText(m_details).toHtmlEscaped();
    if (!m_details.name.isEmpty())
        text = u"<b>" % m_details.name.toHtmlEscaped() % u"</b> · " % text;
    const bool isListed = std::holds_alternative<PlaceKey>(m_subject);
    if (m_details.point && !isListed && isPermitted(m_desk.source().actor().role, AddPlace{}))
        text += u" · <a href=\"add\">" % Tr::tr("Add this place…").toHtmlEscaped() % u"</a>";
    if (const QString nearest = nearestText(m_details); !nearest.isEmpty())
        text += u"<br>" % nearest.toHtmlEscaped();
    if (!m_details.point)
        text += u"<br>" % Tr::tr("No point on the map is known.").toHtmlEscaped();
    return text;
}

void PlaceFoot::keepRoomForText()
{
    if (!isVisible()) // then its width says nothing
        return;
    const QMargins margins = layout()->contentsMargins();
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(width() - margins.left() - margins.right())));
}

void PlaceFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRoomForText();
}

void PlaceFoot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepRoomForText();
}

void PlaceFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_refresh.ask(); // the link keeps the colour it was made with
}

} // namespace liandong
