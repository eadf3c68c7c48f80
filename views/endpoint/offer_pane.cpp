// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/endpoint/offer_pane.h"

#include "views/common/card.h"
#include "views/common/page_header.h"
#include "views/common/plain_label.h"
#include "views/common/scroll_room.h"
#include "views/endpoint/certificates_card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr int offerWidth = 720;

struct Missing
{
    bool isOffered;
    QString sentence;
};

/// What there is no button for, and so nothing else would say.
QStringList missingIn(const Capabilities& can)
{
    const QList<Missing> all{
        {can.createConnections,
         OfferPane::tr("Connections are not made through this API: use the product’s own dashboard.")},
        {can.deleteConnections,
         OfferPane::tr("Connections are not deleted through this API: use the product’s own dashboard.")},
        {can.pauseConnections, OfferPane::tr("A connection cannot be paused.")},
        {can.keepWithoutConnection || !can.deleteConnections,
         OfferPane::tr("Users and groups cannot be kept when their connection is deleted.")},
        {can.severalTokens || can.tokenRotation,
         OfferPane::tr("A token cannot be replaced by another one while both work.")},
        {can.operations,
         OfferPane::tr("What an identity provider may create, update and deactivate is not switched here.")},
        {can.deactivationGuard, OfferPane::tr("Nothing holds many deactivations at once until somebody decides.")},
        {can.attributeMapping, OfferPane::tr("Where attributes go in the product is not shown.")},
        {can.roleRules || can.groupRoles, OfferPane::tr("Which group gives which role is not changed here.")},
        {can.permissions || can.permissionKeys, OfferPane::tr("What a role may do is not shown.")},
        {can.sessions, OfferPane::tr("Sessions and seats are not known.")},
        {can.restore, OfferPane::tr("Who was deleted cannot be brought back.")},
        {can.events, OfferPane::tr("The requests of identity providers are not told, so that nothing says here whether "
                                   "they arrive or fail.")},
        {can.audit, OfferPane::tr("There is no audit trail in this API.")},
        {can.changeFeed,
         OfferPane::tr("It does not tell when something changes. Provost lists everything again from time to time, "
                       "seldom where that takes long, and at once when you refresh.")}};
    QStringList sentences;
    for (const auto& each : all) {
        if (!each.isOffered)
            sentences.append(each.sentence);
    }
    return sentences;
}

Card* cardOf(const QString& objectName, const QString& title, const QStringList& sentences, QWidget* parent)
{
    auto* card = new Card(title, parent);
    card->setObjectName(objectName);
    card->setVisible(!sentences.isEmpty());
    for (const auto& sentence : sentences)
        card->body()->addWidget(new PlainLabel(sentence, card));
    return card;
}

} // namespace

OfferPane::OfferPane(const OpenServer& at, const QStringList& notes, QWidget* parent)
    : QWidget(parent)
{
    setObjectName("offerPane"_L1);
    auto* room = new QWidget;
    room->setMaximumWidth(offerWidth);
    auto* column = new QVBoxLayout(room);
    auto* scrolled = new ScrollRoom(this);
    column->setContentsMargins(scrolled->marginsWithGutter(metrics::Gap16, metrics::Gap16));
    column->setSpacing(metrics::Gap12);
    column->addWidget(cardOf(u"kindNotes"_s, tr("What to know of it"), notes, room));
    column->addWidget(cardOf(u"notOffered"_s, tr("What it does not offer"), missingIn(at.can()), room));
    column->addWidget(new CertificatesCard(at, room));
    column->addStretch();
    scrolled->setWidget(room);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new PageHeader(tr("This server"), this));
    layout->addWidget(scrolled, 1);
}

} // namespace provost
