// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskmodels/categorytreemodel.h"
#include "deskmodels/rulebookproxy.h"
#include "deskui/desk.h"

#include <QDialog>

namespace liandong {

/// Asks under which category another one is to stand; the top of the tree is a choice of its own.
class CategoryChooser : public QDialog
{
    Q_OBJECT

public:
    CategoryChooser(Desk &desk, const CategoryKey &moved, QWidget *parent);

Q_SIGNALS:
    /// Null for the top.
    void chosen(const liandong::CategoryKey &parent);

private:
    CategoryTreeModel m_tree;
    RuleBookProxy m_proxy;
};

} // namespace liandong
