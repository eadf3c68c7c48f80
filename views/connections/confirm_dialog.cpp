// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/confirm_dialog.h"

#include "views/common/message_bar.h"
#include "views/common/plain_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

ConfirmDialog::ConfirmDialog(const QString& objectName, const Words& words, Button::Kind kind, QWidget* parent)
    : Dialog(objectName, words.title, parent)
{
    body()->addWidget(new PlainLabel(words.text, this));
    auto* safe = addButton(u"keep"_s, new Button(words.safe));
    m_deed = addButton(u"confirm"_s, new Button(words.deed, {}, kind));
    setReturnButton(safe);
    connect(safe, &Button::clicked, this, &ConfirmDialog::reject);
    connect(m_deed, &Button::clicked, this, [this] {
        m_deed->setEnabled(false);
        message()->hide();
        Q_EMIT confirmed();
    });
}

void ConfirmDialog::succeeded()
{
    done(Accepted);
}

void ConfirmDialog::failed(const Error& error)
{
    m_deed->setEnabled(true);
    if (error.kind != ErrorKind::Cancelled)
        message()->showError(error);
}

} // namespace provost
