// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/mappings/paste_rules_dialog.h"

#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/item_delegate.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

PasteRulesDialog::PasteRulesDialog(QList<Group> groups, QList<AccessRole> roles, QWidget* parent)
    : Dialog(u"pasteRules"_s, tr("Paste a list of groups and roles"), parent)
    , m_groups(std::move(groups))
    , m_roles(std::move(roles))
    , m_rules(new ListedRulesModel(this))
    , m_text(new QPlainTextEdit(this))
    , m_list(new Table(tr("What was understood"), metrics::RowOneLine, this))
    , m_summary(PlainLabel::mute({}, this))
    , m_nearMisses(new QCheckBox(tr("Use the groups with nearly the same name"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr int pasteWidth = 720; // why a line cannot be used is a sentence
    setMinimumWidth(std::min(pasteWidth, parent->window()->width() - 64));
    body()->addWidget(PlainLabel::mute(
        tr("One group and its role a line, with a comma, a semicolon or a tab between them, as a spreadsheet copies "
           "them."),
        this));
    m_text->setObjectName("pastedText"_L1);
    m_text->setAccessibleName(tr("Groups and roles"));
    m_text->setPlaceholderText(tr("IT-Admins, Admin"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(uiFont());
    m_text->document()->setDocumentMargin(0);
    constexpr int linesTyped = 7;
    m_text->setFixedHeight(linesTyped * QFontMetrics(uiFont()).lineSpacing());
    auto* paper = new Card({}, this);
    paper->body()->addWidget(m_text);
    body()->addWidget(paper);
    m_list->setObjectName("understood"_L1);
    m_list->setModel(m_rules);
    m_list->setItemDelegate(makeItemDelegate(m_list));
    m_list->setColumns({{44, 0, 60}, {120, 1}, {90, 0}, {120, 0, 360}});
    constexpr int linesInView = 6;
    m_list->embed(linesInView);
    body()->addWidget(m_list, 1);
    m_nearMisses->setObjectName("takeNearMisses"_L1);
    body()->addWidget(m_nearMisses);
    m_summary->setObjectName("pasteSummary"_L1);
    body()->addWidget(m_summary);
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    m_add = addButton(u"add"_s, new Button({}, {}, Button::Kind::Primary));
    setReturnButton(m_add);
    connect(cancel, &Button::clicked, this, &PasteRulesDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteRulesDialog::read);
    connect(m_nearMisses, &QCheckBox::toggled, this, [this](bool takes) { m_rules->setTakesNearMisses(takes); });
    connect(m_add, &Button::clicked, this, [this] {
        Q_EMIT chosen(m_rules->usable());
        done(Accepted);
    });
    read();
}

void PasteRulesDialog::open()
{
    Dialog::open();
    m_text->setFocus();
}

void PasteRulesDialog::read()
{
    m_rules->setRules(readRuleList(m_text->toPlainText(), m_groups, m_roles), m_roles);
    update();
}

void PasteRulesDialog::update()
{
    const int usable = int(m_rules->usable().size());
    const int refused = m_rules->refused();
    m_nearMisses->setVisible(m_rules->nearMisses() > 0);
    m_add->setText(usable > 0 ? tr("Add %n rule(s)", nullptr, usable) : tr("Add rules"));
    m_add->setEnabled(usable > 0);
    m_summary->setVisible(refused > 0);
    m_summary->setText(tr("%n line(s) cannot be used and will be left out.", nullptr, refused));
    if (m_rules->rowCount() > 0)
        m_list->showRows();
    else
        m_list->showEmpty("clipboard-paste"_L1, tr("Nothing pasted yet"), {});
}

} // namespace provost
