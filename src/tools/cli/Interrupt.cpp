// SPDX-FileCopyrightText: 2026 The Deskhand authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tools/cli/Interrupt.h"

#include <csignal>

namespace deskhand {

namespace {

volatile std::sig_atomic_t caught = 0;

extern "C" void onSignal(int signal)
{
    caught = signal;
    std::signal(signal, SIG_DFL);
}

} // namespace

void watchForInterrupts()
{
#ifdef SA_RESTART
    // Without SA_RESTART, so that waiting for input ends too.
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    // A reader that goes away is an error of the write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#else
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
#endif
}

bool isInterrupted()
{
    return caught != 0;
}

int interruptExitCode()
{
    return caught == 0 ? 0 : 128 + caught;
}

} // namespace deskhand
