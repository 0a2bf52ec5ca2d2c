// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/panels/incidentpanel.h"

#include "deskui/look/theme.h"
#include "deskui/orderactions.h"
#include "deskui/panels/actionrow.h"
#include "deskui/panels/attachmentstrip.h"
#include "deskui/panels/callupcard.h"
#include "deskui/panels/logpanel.h"
#include "deskui/panels/ordercard.h"
#include "deskui/tr.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace liandong {

using deskui::Tr;

namespace {

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

constexpr int kFirstCard = 1; ///< behind the words that there is none

/// A card for each item: those of new ones are made, those of gone ones deleted, all read the incident again.
template <class Card, class Item, class Make>
void follow(
    std::map<decltype(Item::id), Card *> &cards, const std::vector<Item> &items, const Incident &incident, Make make)
{
    std::map<decltype(Item::id), Card *> kept;
    for (const Item &item : items) {
        const auto present = cards.find(item.id);
        Card *card = present == cards.end() ? make(item.id, int(kept.size())) : present->second;
        if (present != cards.end())
            cards.erase(present);
        card->refresh(incident);
        kept.emplace(item.id, card);
    }
    for (const auto &[id, card] : cards)
        delete card;
    cards = std::move(kept);
}

} // namespace

IncidentPanel::IncidentPanel(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_detail(desk.source())
    , m_log(desk.source())
    , m_presence(desk.source())
    , m_content(new QWidget(this))
    , m_empty(new QLabel(Tr::tr("Choose an incident in the queue, or take a new call with F2."), this))
    , m_cards(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_tabs(new QTabWidget(this))
    , m_notes(new QTextBrowser(this))
    , m_calls(new QTextBrowser(this))
    , m_attachments(new AttachmentStrip(desk, this))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("quiet", true);
    buildCards();
    m_notes->setOpenLinks(false);
    auto *log = new QTableView(this);
    log->setModel(&m_log);
    setUpLogTable(*log, LogScope::Incident);
    m_tabs->addTab(m_notes, QString());
    m_tabs->addTab(m_calls, QString());
    m_tabs->addTab(m_attachments, QString());
    connect(m_attachments, &AttachmentStrip::changed, this, &IncidentPanel::showAttachments);
    m_tabs->addTab(log, Tr::tr("Course"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(150);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(buildHeader());
    content->addWidget(buildActionRow());
    content->addWidget(m_scroll, 3);
    content->addWidget(m_tabs, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    layout->addWidget(m_empty);

    connect(&desk, &Desk::selectionChanged, this, [this] { m_detail.show(m_desk.selected()); });
    connect(&desk, &Desk::orderSelectionChanged, this, &IncidentPanel::markChosen);
    connect(&m_detail, &IncidentDetail::shownChanged, this, &IncidentPanel::showAll);
    connect(&m_detail, &IncidentDetail::changed, this, &IncidentPanel::showAll);
    connect(&m_presence, &QAbstractItemModel::dataChanged, this, &IncidentPanel::showHeader);
    connect(&desk.source(), &WorldSource::presenceChanged, this, &IncidentPanel::showHeader);
    connect(m_notes, &QTextBrowser::anchorClicked, this, &IncidentPanel::onLink);
    auto *seconds = new QTimer(this);
    connect(seconds, &QTimer::timeout, this, &IncidentPanel::tick);
    seconds->start(1000);
    showAll();
}

/// Orders first, below them what was called up.
void IncidentPanel::buildCards()
{
    auto *cards = new QWidget(m_scroll);
    cards->setLayout(m_cards);
    m_cards->setContentsMargins(12, 4, 12, 8);
    m_noOrders = quietLabel(cards);
    m_noOrders->setText(Tr::tr("No order yet. F3 gives one to the unit that must come."));
    m_cards->addWidget(m_noOrders);
    m_cards->addStretch();
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
}

QWidget *IncidentPanel::buildHeader()
{
    auto *header = new QWidget(m_content);
    m_number = new QLabel(header);
    m_number->setFont(Theme::heading(13));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new QLabel(header);
    m_state->setProperty("heading", true);
    m_title = new QLabel(header);
    m_title->setFont(Theme::heading(14));
    m_title->setWordWrap(true);
    m_place = new QLabel(header);
    m_place->setWordWrap(true);
    m_caller = quietLabel(header);
    m_others = quietLabel(header);
    m_escalation = new QLabel(header);
    m_escalation->setProperty("heading", true);
    m_escalation->setWordWrap(true);
    m_narrative = new QLabel(header);
    m_narrative->setWordWrap(true);
    m_narrative->setTextFormat(Qt::PlainText);
    m_narrative->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = m_narrative->font();
    large.setPointSizeF(large.pointSizeF() + 1);
    m_narrative->setFont(large);
    auto *top = new QHBoxLayout;
    top->addWidget(m_number);
    top->addStretch();
    top->addWidget(m_state);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    for (QLabel *label : {m_title, m_place, m_narrative, m_caller, m_escalation, m_others})
        layout->addWidget(label);
    return header;
}

QWidget *IncidentPanel::buildActionRow()
{
    QList<QAction *> actions;
    for (const ActionId id : {ActionId::GiveOrder, ActionId::ThreeWayCall, ActionId::AddNote, ActionId::Amend,
             ActionId::Escalate, ActionId::Close})
        actions.append(&m_actions[id]);
    return new ActionRow(actions, m_content);
}

void IncidentPanel::showAll()
{
    const Incident *incident = m_detail.incident();
    m_content->setVisible(incident);
    m_empty->setVisible(!incident);
    m_log.setIncident(incident ? std::optional(incident->id) : std::nullopt);
    showHeader();
    showOrders();
    showCallUps();
    showNotes();
    showCalls();
    m_attachments->show(m_desk.selected());
}

void IncidentPanel::showHeader()
{
    const Incident *incident = m_detail.incident();
    if (!incident)
        return;
    m_number->setText(m_detail.numberText());
    const QString state = Tr::tr("%1 · %2").arg(m_detail.stateText(), m_detail.levelText());
    m_state->setText(
        incident->kind == IncidentKind::Linkage ? state : Tr::tr("%1 · %2").arg(m_detail.kindText(), state));
    m_title->setText(m_detail.titleText());
    m_place->setText(Tr::tr("%1 · %2").arg(m_detail.placeLine(), m_detail.areaClassText()));
    m_caller->setText(Tr::tr("%1 · opened %2").arg(m_detail.callerText(), m_detail.openedText()));
    m_narrative->setText(incident->narrative);
    m_narrative->setVisible(!incident->narrative.isEmpty());
    m_escalation->setText(m_detail.escalationText());
    m_escalation->setVisible(!m_detail.escalationText().isEmpty());
    const QString others = m_presence.othersAt(incident->id);
    m_others->setText(Tr::tr("Also looking: %1").arg(others));
    m_others->setVisible(!others.isEmpty());
}

void IncidentPanel::showOrders()
{
    const Incident *incident = m_detail.incident();
    if (!incident)
        return;
    follow(m_orders, incident->orders, *incident, [this](const OrderId &id, int place) {
        auto *card = new OrderCard(m_desk, m_actions, id, m_scroll->widget());
        m_cards->insertWidget(kFirstCard + place, card);
        return card;
    });
    m_noOrders->setVisible(m_orders.empty());
    markChosen();
}

void IncidentPanel::showCallUps()
{
    const Incident *incident = m_detail.incident();
    if (!incident)
        return;
    follow(m_callUps, incident->callUps, *incident, [this](const CallUpId &id, int) {
        auto *card = new CallUpCard(m_desk, id, m_scroll->widget());
        m_cards->insertWidget(m_cards->count() - 1, card);
        return card;
    });
}

void IncidentPanel::markChosen()
{
    const Order *chosen = m_desk.selectedOrder();
    for (const auto &[id, card] : m_orders)
        card->setChosen(chosen && chosen->id == id && m_orders.size() > 1);
}

void IncidentPanel::showNotes()
{
    const std::vector<NoteLine> notes = m_detail.notes();
    m_tabs->setTabText(0, notes.empty() ? Tr::tr("Notes") : Tr::tr("Notes (%1)").arg(notes.size()));
    QString html;
    for (const NoteLine &note : notes) {
        const QString head
            = QStringLiteral("<span style='color:%1'>%2 · %3</span>")
                  .arg(Theme::colours().quietText.name(), note.at.toHtmlEscaped(), note.by.toHtmlEscaped());
        const QString text = note.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        html += note.struck
            ? QStringLiteral("<p>%1<br><s>%2</s><br><i>%3</i></p>").arg(head, text, note.struckBy.toHtmlEscaped())
            : QStringLiteral("<p>%1 &nbsp; <a href='strike:%2'>%3</a><br>%4</p>")
                  .arg(head, note.id.text(), Tr::tr("Strike out").toHtmlEscaped(), text);
    }
    m_notes->setHtml(html.isEmpty() ? QStringLiteral("<p style='color:%1'>%2</p>")
                                          .arg(Theme::colours().quietText.name(), Tr::tr("No notes.").toHtmlEscaped())
                                    : html);
}

void IncidentPanel::showCalls()
{
    const std::vector<CallLine> calls = m_detail.calls();
    m_tabs->setTabText(1, Tr::tr("Calls (%1)").arg(calls.size()));
    QString html;
    for (const CallLine &call : calls) {
        html += QStringLiteral("<p><b>%1</b> %2 · %3 · %4<br>%5</p>")
                    .arg(call.number.toHtmlEscaped(), call.name.toHtmlEscaped(), call.at.toHtmlEscaped(),
                        call.hotline.toHtmlEscaped(), call.said.toHtmlEscaped());
    }
    for (const ThreeWayCallLine &threeWay : m_detail.threeWayCalls()) {
        html += QStringLiteral("<p><b>%1</b> · %2")
                    .arg(Tr::tr("Three-way call").toHtmlEscaped(), threeWay.by.toHtmlEscaped());
        for (const LegLine &leg : threeWay.legs)
            html += QStringLiteral("<br>%1 %2 · %3 · %4")
                        .arg(leg.party.toHtmlEscaped(), leg.number.toHtmlEscaped(), leg.state.toHtmlEscaped(),
                            leg.times.toHtmlEscaped());
        html += QStringLiteral("</p>");
    }
    for (const EscalationLine &escalation : m_detail.escalations()) {
        html += QStringLiteral("<p><b>%1</b> %2 · %3<br>%4 %5<br>%6 %7</p>")
                    .arg(Tr::tr("Escalated").toHtmlEscaped(), escalation.at.toHtmlEscaped(),
                        escalation.foundBy.toHtmlEscaped(), escalation.finding.toHtmlEscaped(),
                        escalation.asks.toHtmlEscaped(), escalation.answeredBy.toHtmlEscaped(),
                        escalation.answer.toHtmlEscaped());
    }
    for (const LinkLine &link : m_detail.links())
        html += QStringLiteral("<p><b>%1</b> %2 · %3</p>")
                    .arg(Tr::tr("Linked with").toHtmlEscaped(), link.number.toHtmlEscaped(),
                        link.categoryPath.toHtmlEscaped());
    m_calls->setHtml(html);
}

void IncidentPanel::showAttachments()
{
    const size_t count = m_attachments->standing().size();
    m_tabs->setTabText(2, count == 0 ? Tr::tr("Attachments") : Tr::tr("Attachments (%1)").arg(count));
}

void IncidentPanel::onLink(const QUrl &link)
{
    const auto note = NoteId::fromText(link.path());
    const Incident *incident = m_detail.incident();
    if (!note || !incident || link.scheme() != u"strike")
        return;
    const FormField reason{QStringLiteral("reason"), Tr::tr("Reason"), FormField::Kind::Line, true, {}, {}, {}};
    askAndSubmit(m_desk, this, {Tr::tr("Strike out a note"), {}, {reason}, Tr::tr("Strike out")},
        [id = incident->id, note = *note](
            const FormDialog &form) -> Command { return StrikeNote{id, note, form.text(QStringLiteral("reason"))}; });
}

void IncidentPanel::tick()
{
    const Incident *incident = m_detail.incident();
    if (!incident)
        return;
    for (const auto &[id, card] : m_orders)
        card->tick(*incident);
    for (const auto &[id, card] : m_callUps)
        card->tick(*incident);
}

void IncidentPanel::focusOrders()
{
    if (!m_orders.empty())
        m_orders.begin()->second->setFocus();
    else
        m_tabs->setFocus();
}

} // namespace liandong
