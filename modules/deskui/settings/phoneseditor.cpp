// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/phoneseditor.h"

#include "deskmodels/formats.h"
#include "deskui/look/tables.h"
#include "deskui/look/theme.h"
#include "deskui/tr.h"

#include <QTableWidget>

namespace liandong {

using deskui::Tr;

PhonesEditor::PhonesEditor(Desk &desk, const ItemField &field, QWidget *parent)
    : RowsEditor(field,
          {Tr::tr("Number", "of a telephone"), Tr::tr("Label", "of a telephone"), Tr::tr("Placeholder"),
              Tr::tr("Last verified")},
          parent)
    , m_desk(desk)
{
    fitColumns(table(), {{Number, 130}, {Label, 80, 1}, {Verified, 170}, {Placeholder, 60}});
    addButtons("phone", Tr::tr("Add phone"), {{"verifyPhone", Tr::tr("Verified today"), [this](int row) {
                                                   DutyPhone &phone = m_phones[size_t(row)];
                                                   phone.verifiedAt = m_desk.source().serviceNow();
                                                   phone.placeholder = false;
                                               }}});
}

FieldValue PhonesEditor::value() const
{
    std::vector<DutyPhone> phones = m_phones;
    std::erase_if(phones, [](const DutyPhone &phone) { return phone.number.isEmpty() && phone.label.isEmpty(); });
    return phones;
}

void PhonesEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<std::vector<DutyPhone>>(&value);
    m_phones = held ? *held : std::vector<DutyPhone>();
    refill();
}

void PhonesEditor::fill(int row)
{
    const DutyPhone &phone = m_phones[size_t(row)];
    const Centre &centre = m_desk.world().centre;
    cell(row, Number, phone.number, typed());
    cell(row, Label, phone.label, typed());
    cell(row, Placeholder, {}, typed(Qt::ItemIsUserCheckable))
        ->setCheckState(phone.placeholder ? Qt::Checked : Qt::Unchecked);
    const QString day
        = phone.verifiedAt ? centreTime(*phone.verifiedAt, centre).toString(u"yyyy-MM-dd") : Tr::tr("never");
    const bool late = needsVerifying(phone, centre, m_desk.source().serviceNow());
    auto *verified
        = cell(row, Verified, late ? Tr::tr("%1 · to be verified", "day or never").arg(day) : day, typed({}));
    if (late)
        verified->setForeground(Theme::colours().accent);
}

bool PhonesEditor::readCell(int row, int column)
{
    DutyPhone &phone = m_phones[size_t(row)];
    const DutyPhone before = phone;
    const QTableWidgetItem *cell = table().item(row, column);
    if (column == Number)
        phone.number = cell->text().trimmed();
    else if (column == Label)
        phone.label = cell->text().trimmed();
    else if (column == Placeholder)
        phone.placeholder = cell->checkState() == Qt::Checked;
    if (column == Number && phone.number != before.number) {
        phone.verifiedAt.reset(); // nobody has answered at the new one
        phone.placeholder = false;
        refill(row);
    }
    return phone != before;
}

} // namespace liandong
