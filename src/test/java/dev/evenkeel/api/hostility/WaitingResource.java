package dev.evenkeel.api.hostility;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Work that lasts until somebody says that it is done. */
@Path("/")
class WaitingResource {

    private static final Semaphore DONE = new Semaphore(0);

    @GET
    @Path("/v0/wait")
    @Operation(hidden = true)
    public String await() throws InterruptedException {
        return DONE.tryAcquire(60, TimeUnit.SECONDS) ? "done" : "given up";
    }

    @POST
    @Path("/done")
    @Operation(hidden = true)
    public void done() {
        DONE.release();
    }
}
