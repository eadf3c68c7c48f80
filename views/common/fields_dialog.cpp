// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/fields_dialog.h"

#include "views/common/button.h"
#include "views/common/labelled.h"
#include "views/common/plain_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int longestField = 1024;

} // namespace

FieldsDialog::FieldsDialog(const QString& objectName, const QString& title, const QString& hint,
                           const QList<Field>& fields, QWidget* parent)
    : Dialog(objectName, title, parent)
    , m_fields(fields)
    , m_deed(new Button(tr("Continue"), {}, Button::Kind::Primary))
{
    if (!hint.isEmpty())
        body()->addWidget(PlainLabel::mute(hint, this));
    for (const auto& field : m_fields) {
        auto* edit = new QLineEdit(field.value, this);
        edit->setObjectName(field.objectName);
        edit->setMaxLength(longestField);
        m_edits.append(edit);
        m_begun.append(edit->text());
        body()->addLayout(labelled(field.name, edit));
        connect(edit, &QLineEdit::textChanged, this, &FieldsDialog::updateDeed);
    }
    auto* cancel = addButton(u"cancel"_s, new Button(tr("Cancel")));
    addButton(u"continue"_s, m_deed);
    setReturnButton(m_deed);
    connect(cancel, &Button::clicked, this, &FieldsDialog::reject);
    connect(m_deed, &Button::clicked, this, &FieldsDialog::submit);
    updateDeed();
}

QStringList FieldsDialog::values() const
{
    QStringList texts;
    for (qsizetype at = 0; at < m_edits.size(); ++at) {
        const auto text = m_edits.at(at)->text();
        texts.append(text == m_begun.at(at) ? m_fields.at(at).value : text.trimmed());
    }
    return texts;
}

void FieldsDialog::updateDeed()
{
    const auto texts = values();
    bool isAnother = false;
    bool isGood = true;
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        isAnother = isAnother || texts.at(at) != m_fields.at(at).value;
        isGood = isGood && (m_fields.at(at).mayBeEmpty || !texts.at(at).isEmpty());
    }
    m_deed->setEnabled(isAnother && isGood);
}

void FieldsDialog::submit()
{
    const auto texts = values();
    accept();
    Q_EMIT chosen(texts);
}

} // namespace provost
