// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskui/settings/memberseditor.h"

#include "deskui/look/tables.h"
#include "deskui/tr.h"

#include <QTableWidget>

namespace liandong {

using deskui::Tr;

MembersEditor::MembersEditor(const ItemField &field, QWidget *parent)
    : RowsEditor(field, {Tr::tr("Name", "of a person"), Tr::tr("Post", "what somebody does"), Tr::tr("Phone")}, parent)
{
    fitColumns(table(), {{Name, 100, 2}, {Phone, 120, 2}, {Post, 100, 2}});
    addButtons("member", Tr::tr("Add person"));
}

FieldValue MembersEditor::value() const
{
    std::vector<Member> members = m_members;
    std::erase(members, Member());
    return members;
}

void MembersEditor::setValue(const FieldValue &value)
{
    const auto *held = std::get_if<std::vector<Member>>(&value);
    m_members = held ? *held : std::vector<Member>();
    refill();
}

QString Member::*MembersEditor::memberOf(int column)
{
    return column == Name ? &Member::name : column == Post ? &Member::post : &Member::phone;
}

void MembersEditor::fill(int row)
{
    for (const int column : {Name, Post, Phone})
        cell(row, column, m_members[size_t(row)].*memberOf(column), typed());
}

bool MembersEditor::readCell(int row, int column)
{
    QString &held = m_members[size_t(row)].*memberOf(column);
    const QString text = table().item(row, column)->text().trimmed();
    return std::exchange(held, text) != text;
}

} // namespace liandong
