// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/delete_connection_dialog.h"

#include "model/commands/delete_connection.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/card.h"
#include "views/common/message_bar.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/connections/idp_guide.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// Plural forms need %n, and %n writes `9120` where every other number reads `9 120`.
QString grouped(QString sentence, qint64 count)
{
    return sentence.replace(QString::number(count), words::number(count));
}

} // namespace

DeleteConnectionDialog::DeleteConnectionDialog(Workplace at, Connection connection, QWidget* parent)
    : Dialog(u"deleteConnection"_s, tr("Delete “%1”?").arg(isolated(connection.name)), parent)
    , m_at(std::move(at))
    , m_connection(std::move(connection))
{
    auto* intro =
        new PlainLabel(tr("%1 can no longer reach Provost through this connection. %2 will report failures until "
                          "its app is switched off.",
                          "product name, short name")
                           .arg(m_connection.idp == IdentityProvider::Custom ? tr("The identity provider")
                                                                             : productName(m_connection.idp),
                                idpGuide(m_connection.idp).shortName),
                       this);
    body()->addWidget(intro);
    buildConsequences();
    buildConfirmation();
    buildFooter();
    connect(message(), &MessageBar::actionChosen, this, &DeleteConnectionDialog::preview);
    updateDelete();
}

void DeleteConnectionDialog::buildConsequences()
{
    auto* card = new Card({}, this);
    m_remove = new QCheckBox(removeWords(), card);
    m_remove->setObjectName("removeResources"_L1);
    m_remove->setChecked(true);
    m_remove->setFont(uiFont(Type::Body, Weight::Strong));
    m_consequences = PlainLabel::mute({}, card);
    m_consequences->setObjectName("consequences"_L1);
    m_consequences->setContentsMargins(23, 0, 0, 0);
    card->body()->addWidget(m_remove);
    card->body()->addWidget(m_consequences);
    body()->addWidget(card);
    connect(m_remove, &QCheckBox::toggled, this, &DeleteConnectionDialog::updateDelete);
}

void DeleteConnectionDialog::buildConfirmation()
{
    m_typed = new QLineEdit(this);
    m_typed->setObjectName("typedName"_L1);
    const auto prompt = tr("Type %1 to confirm", "name").arg(isolated(m_connection.name));
    m_typed->setAccessibleName(prompt);
    body()->addWidget(PlainLabel::mute(prompt, this));
    body()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &DeleteConnectionDialog::updateDelete);
}

void DeleteConnectionDialog::buildFooter()
{
    m_keep = addButton(u"keep"_s, new Button(tr("Keep it")));
    m_delete = addButton(u"delete"_s, new Button(deleteWords(), {}, Button::Kind::DangerPrimary));
    setReturnButton(m_keep);
    connect(m_keep, &Button::clicked, this, &DeleteConnectionDialog::reject);
    connect(m_delete, &Button::clicked, this, &DeleteConnectionDialog::submit);
}

void DeleteConnectionDialog::open()
{
    Dialog::open();
    m_typed->setFocus();
    preview();
}

void DeleteConnectionDialog::preview()
{
    message()->hide();
    m_preview.reset();
    m_consequences->setText(tr("Counting what goes with it…"));
    updateDelete();
    QCoro::connect(previewDeletion(m_at.server, m_connection.id, m_cancel), this,
                   [this](Result<DeletionPreview> counted) { showPreview(counted); });
}

void DeleteConnectionDialog::showPreview(const Result<DeletionPreview>& counted)
{
    if (!counted) {
        m_consequences->setText(tr("What goes with it is not known, so nothing can be deleted."));
        if (counted.error().kind != ErrorKind::Cancelled)
            message()->showError(counted.error(), tr("Count again"));
        return;
    }
    m_preview = *counted;
    QStringList sentences;
    if (counted->sharedPeople > 0)
        sentences.append(tr("%n of these people also come(s) through another connection and keep(s) access.", nullptr,
                            int(counted->sharedPeople)));
    sentences.append(tr("Unticked, users and groups stay and are listed under Users as “without connection”."));
    m_consequences->setText(sentences.join(u' '));
    updateDelete();
}

QString DeleteConnectionDialog::removeWords() const
{
    if (!m_preview)
        return tr("Remove its users and groups");
    const auto users = grouped(tr("%n user(s)", nullptr, int(m_preview->users)), m_preview->users);
    const auto groups = grouped(tr("%n group(s)", nullptr, int(m_preview->groups)), m_preview->groups);
    return tr("Remove its %1 and %2", "users, groups").arg(users, groups);
}

QString DeleteConnectionDialog::deleteWords() const
{
    if (!m_remove->isChecked() || !m_preview)
        return tr("Delete the connection only");
    const auto users = grouped(tr("%n user(s)", nullptr, int(m_preview->users)), m_preview->users);
    return tr("Delete and remove %1", "users").arg(users);
}

void DeleteConnectionDialog::updateDelete()
{
    m_remove->setText(removeWords());
    if (!m_delete)
        return;
    m_delete->setText(m_busy ? tr("Deleting…") : deleteWords());
    // Compared as it is shown: what cannot be seen of a name cannot be typed either.
    const auto wanted = plainText(m_connection.name).simplified();
    m_delete->setEnabled(!m_busy && m_preview && plainText(m_typed->text()).simplified() == wanted);
}

void DeleteConnectionDialog::submit()
{
    if (m_busy)
        return;
    message()->hide();
    setBusy(true);
    QCoro::connect(deleteConnection(m_at.server, m_connection, m_remove->isChecked(), m_cancel), this,
                   [this](Result<Removed> removed) {
                       setBusy(false);
                       if (removed) {
                           done(Accepted);
                           return;
                       }
                       // The newest state is in the directory by now; what it would take along is counted again before
                       // a second try.
                       if (const auto newest = m_at.server.directory
                                                   ? m_at.server.directory->connection(m_connection.id)
                                                   : std::optional<Connection>())
                           m_connection = *newest;
                       m_preview.reset();
                       updateDelete();
                       message()->showError(removed.error(), tr("Count again"));
                   });
}

void DeleteConnectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_remove->setEnabled(!busy);
    m_typed->setEnabled(!busy);
    updateDelete();
}

void DeleteConnectionDialog::reject()
{
    m_cancel.cancel();
    Dialog::reject();
}

} // namespace provost
