// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/connections/start_rotation_dialog.h"

#include "views/common/labelled.h"
#include "views/common/plain_label.h"
#include "views/common/text.h"
#include "views/connections/idp_guide.h"
#include "views/connections/token_fields.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString stepsFor(const Connection& connection)
{
    const auto idp = connection.idp;
    const auto name = nameInSentence(idp);
    const QStringList steps{
        StartRotationDialog::tr("1. A second token is issued. Until you end the old one both work: nothing stops."),
        StartRotationDialog::tr("2. You enter it at %1, in the field “%2”.", "identity provider, field")
            .arg(name, idpGuide(idp).nameOf(IdpGuide::Field::Value::Token)),
        connection.isWatched
            ? StartRotationDialog::tr("3. Provost waits until %1 was seen with it. Your own tests do not count.",
                                      "identity provider")
                  .arg(name)
            : StartRotationDialog::tr("3. You see at %1 that it synchronizes with it: this server does not tell.",
                                      "identity provider")
                  .arg(name),
        StartRotationDialog::tr("4. Only then you end the old one.")};
    return steps.join(u'\n');
}

} // namespace

QString nameOf(const Token& token)
{
    return token.label.isEmpty()
               ? isolated(token.hint)
               : StartRotationDialog::tr("%1, %2", "hint, label").arg(isolated(token.hint), isolated(token.label));
}

StartRotationDialog::StartRotationDialog(const Connection& connection, QList<Token> candidates, const TokenId& chosen,
                                         const Capabilities& can, QWidget* parent)
    : NewTokenDialog({u"startRotation"_s, tr("Replace the token of “%1”").arg(isolated(connection.name)),
                      tr("Issue the second token and show it")},
                     can, parent)
    , m_candidates(std::move(candidates))
    , m_replaced(new QComboBox(this))
{
    auto* steps = new PlainLabel(stepsFor(connection), this);
    steps->setObjectName("rotationSteps"_L1);
    m_replaced->setObjectName("replacedToken"_L1);
    m_replaced->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a label may be very long
    for (const auto& token : std::as_const(m_candidates))
        m_replaced->addItem(plainSentence(nameOf(token)));
    const auto first = std::ranges::find(m_candidates, chosen, &Token::id);
    m_replaced->setCurrentIndex(first == m_candidates.end() ? 0 : int(first - m_candidates.begin()));
    body()->insertWidget(0, steps);
    body()->insertLayout(1, labelled(tr("The token to be replaced"), m_replaced));
    connect(m_replaced, &QComboBox::currentIndexChanged, this, &StartRotationDialog::showReplaced);
    showReplaced();
}

const Token& StartRotationDialog::replaced() const
{
    return m_candidates.at(m_replaced->currentIndex());
}

void StartRotationDialog::showReplaced()
{
    fields()->setLike(replaced());
}

} // namespace provost
