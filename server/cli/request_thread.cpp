// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/cli/request_thread.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <future>
#include <memory>

namespace provost::server {
namespace {

RequestThread::Reply read(QNetworkReply& reply)
{
    return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll(), reply.errorString()};
}

} // namespace

RequestThread::RequestThread()
    : m_network(new QNetworkAccessManager)
{
    m_network->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_network, &QObject::deleteLater);
    m_thread.start();
}

RequestThread::~RequestThread()
{
    m_thread.quit();
    m_thread.wait();
}

RequestThread::Reply RequestThread::send(const QNetworkRequest& request, const QByteArray& method,
                                         const QByteArray& body)
{
    const auto promise = std::make_shared<std::promise<Reply>>();
    auto answer = promise->get_future();
    QMetaObject::invokeMethod(m_network, [=, this] {
        auto* reply = m_network->sendCustomRequest(request, method, body);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise] {
            reply->deleteLater();
            promise->set_value(read(*reply));
        });
    });
    return answer.get();
}

} // namespace provost::server
