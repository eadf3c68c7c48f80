// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/only_token_dialog.h"

#include "model/items/connection_health.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/message_bar.h"
#include "views/common/minute_tick.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/connections/idp_guide.h"
#include "views/connections/start_rotation_dialog.h"
#include "views/connections/token_fields.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

OnlyTokenDialog::OnlyTokenDialog(const Workplace& at, const Connection& connection, Token old, QWidget* parent)
    : NewTokenDialog({u"onlyToken"_s, tr("Replace the only token of “%1”").arg(isolated(connection.name)),
                      tr("End the old token and show the new one"), Button::Kind::DangerPrimary},
                     at.server.can(), parent)
    , m_at(at)
    , m_connection(connection)
    , m_old(std::move(old))
    , m_outage(new MessageBar(this))
{
    m_outage->setObjectName("outage"_L1);
    m_outage->setClosable(false);
    m_outage->setRounded(true);
    auto* what = new PlainLabel(tr("A connection has one token at a time on this server. The new one takes the place "
                                   "of %1 in the same moment; it cannot be taken back.",
                                   "token")
                                    .arg(nameOf(m_old)),
                                this);
    what->setObjectName("onlyTokenText"_L1);
    auto* after = PlainLabel::mute(
        tr("Have the field “%1” open at %2 before you go on.", "field, identity provider")
            .arg(idpGuide(m_connection.idp).nameOf(IdpGuide::Field::Value::Token), nameInSentence(m_connection.idp)),
        this);
    body()->insertWidget(0, what);
    body()->insertWidget(1, m_outage);
    body()->insertWidget(2, after);
    fields()->setLike(m_old);
    new MinuteTick(this, *m_at.minutes, [this] { showOutage(); });
    connect(m_at.server.directory, &Directory::connectionChanged, this, [this](const ConnectionId& id) {
        if (id != m_connection.id)
            return;
        m_connection = m_at.server.directory->connection(id).value_or(m_connection);
        showOutage();
    });
    showOutage();
}

void OnlyTokenDialog::showOutage()
{
    m_outage->showMessage(Tone::Warn, words::sentences(outageOfReplacement(m_connection, m_at.clock())));
}

} // namespace provost
